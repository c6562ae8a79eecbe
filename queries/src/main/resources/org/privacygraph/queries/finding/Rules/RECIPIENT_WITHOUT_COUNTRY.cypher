// Which recipients does a document name without saying where they are?
// severity: LOW
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(f), 14(1)(f)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(e)"}
// title: No country is stated for a recipient that is named
// explanation: >-
//   Without the country nobody can tell whether the data leave the EEA. A notice must tell of a transfer to any third country, adequate or not, of which
//   the United Kingdom is one; a record must also name it. Where the data stay in the EEA, silence may be right.
// remedy: >-
//   Say in which country the recipient gets or keeps the data.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(1)(f), 14(1)(f), 30(1)(e), OJ L 119, 4.5.2016, p. 1"
// given:
//   mentions: organisation-mention/
//   slash: /
MATCH (d:Node {source: document.key})
WHERE d:Disclosure AND NOT d.role IN ['INTERNAL', 'AUTHORITY'] AND d.assertion <> 'STATED_ABSENT'
MATCH (d)-[t:TO]->(:Organisation)
WITH document, t.mention AS mention, collect(d) AS disclosures
MATCH (subject:OrganisationMention {id: $given.mentions + document.key + $given.slash + mention})
WHERE NOT EXISTS { (subject)-[:LOCATED_IN]->() }
  AND none(d IN disclosures WHERE EXISTS { (d)-[:LOCATED_IN]->() })
RETURN subject, null AS about, disclosures AS related, [] AS ties, null AS caveat
