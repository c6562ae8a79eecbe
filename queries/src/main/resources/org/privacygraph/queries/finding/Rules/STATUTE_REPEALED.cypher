// Which statutes does a document name that are no longer in force on the day?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 5(1)(a), 12(1)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 5(2)"}
// title: A statute is named that is no longer in force on that day
// explanation: >-
//   A document that names a repealed statute tells people rights and duties that have changed. It may name it on purpose, as history,
//   and the statute may only have a new name.
// remedy: >-
//   Name the statute that is in force now.
// sources:
//   - "Regulation (EU) 2016/679, Art. 5(1)(a), 5(2), 12(1), OJ L 119, 4.5.2016, p. 1"
MATCH (subject:Node {source: document.key})
WHERE subject:StatuteReference
MATCH (subject)-[:IS_A]->(about:Statute)
WHERE about.validTo < $asOf
RETURN subject, about, [] AS related, [] AS ties, null AS caveat
