// Which transfers name a safeguard and do not say which?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(f), 14(1)(f)"}
// title: A safeguard is named, and not which
// explanation: >-
//   A notice refers to the appropriate or suitable safeguards and the means by which to obtain a copy of them. Words such as adequate protection do not
//   tell which.
// remedy: >-
//   Name the safeguard and how to get a copy of it.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(1)(f), 14(1)(f), OJ L 119, 4.5.2016, p. 1"
//   - "Article 29 Working Party, Guidelines on transparency, WP260 rev.01, annex"
// given:
//   unspecified: [transfer-tool/UNSPECIFIED_SAFEGUARD, transfer-tool/A46]
MATCH (subject:Node {source: document.key})
WHERE subject:ThirdCountryTransfer
MATCH (subject)-[t:RELIES_ON]->(about:TransferTool)
WHERE about.id IN $given.unspecified AND NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT']
  AND NOT EXISTS { MATCH (subject)-[:RELIES_ON]->(other) WHERE NOT other.id IN $given.unspecified }
WITH subject, about, collect(t) AS ties
RETURN subject, about, [] AS related, ties, null AS caveat
