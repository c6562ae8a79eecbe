// Which activities does a document tell without saying which data they use?
// severity: LOW
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 14(1)(d)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(c)"}
// title: Which personal data the activity uses is not stated
// explanation: >-
//   A record of processing tells the categories of personal data, and a notice does so for data that were not obtained from the person. Data that the
//   activity discloses count as told.
//   A record that a processor keeps (Art. 30(2)) need not tell this.
// remedy: >-
//   List the categories of personal data of this activity.
// sources:
//   - "Regulation (EU) 2016/679, Art. 14(1)(d), 30(1)(c), OJ L 119, 4.5.2016, p. 1"
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
  AND NOT EXISTS { MATCH (subject)-[t:USES]->() WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT'] }
  AND NOT EXISTS { MATCH (subject)<-[:DISCLOSED_BY]-(:Disclosure)-[:OF]->() }
RETURN subject, null AS about, [] AS related, [] AS ties, null AS caveat
