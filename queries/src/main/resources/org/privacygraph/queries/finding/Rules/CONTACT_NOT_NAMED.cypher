// Which documents tell no way to reach the controller?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(a), 14(1)(a)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(a)"}
// title: No contact details of the controller are stated
// explanation: >-
//   A notice and a record of processing give the contact details of the controller: an e-mail address, a telephone number, a postal address or a form.
//   Contact details of the data protection officer are taken to be enough here; the law asks for both (Art. 13(1)(b), 30(1)(a)).
// remedy: >-
//   Give at least one way to reach the controller on questions of privacy.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(1)(a), 14(1)(a), 30(1)(a), OJ L 119, 4.5.2016, p. 1"
// given:
//   kinds: [DATA_PROTECTION_OFFICER, PRIVACY_TEAM, GENERAL, RIGHTS_REQUEST]
WITH document
WHERE NOT EXISTS {
  MATCH (contact:Node {source: document.key})
  WHERE contact:ContactPoint AND contact.kind IN $given.kinds
    AND NOT contact.assertion IN ['NOT_STATED', 'STATED_ABSENT']
    AND coalesce(contact.email, contact.phone, contact.postalAddress, contact.url) IS NOT NULL
}
RETURN document AS subject, null AS about, [] AS related, [] AS ties, null AS caveat
