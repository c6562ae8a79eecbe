// Which notices name no data protection officer?
// severity: HINT
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(b), 14(1)(b), 37"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(a), 37"}
// title: No data protection officer is named
// explanation: >-
//   A notice gives the contact details of the data protection officer, where there is one. Not every controller needs one (Art. 37(1)); the document does
//   not tell whether this one does.
// remedy: >-
//   Give the contact details of the officer, or record why none is needed.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(1)(b), 14(1)(b), 30(1)(a), 37(1), OJ L 119, 4.5.2016, p. 1"
// given:
//   kinds: [DATA_PROTECTION_OFFICER]
WITH document
WHERE NOT EXISTS {
  MATCH (contact:Node {source: document.key})
  WHERE contact:ContactPoint AND contact.kind IN $given.kinds AND NOT contact.assertion IN ['NOT_STATED', 'STATED_ABSENT']
}
RETURN document AS subject, null AS about, [] AS related, [] AS ties, null AS caveat
