// Which activities of a record of processing do not say whose data they are?
// severity: MEDIUM
// provisions:
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(c)"}
// title: Whose data they are is not stated
// explanation: >-
//   A record of processing tells the categories of data subjects of each activity.
//   A record that a processor keeps (Art. 30(2)) need not tell this.
// remedy: >-
//   Add the categories of data subjects.
// sources:
//   - "Regulation (EU) 2016/679, Art. 30(1)(c), OJ L 119, 4.5.2016, p. 1"
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
  AND NOT EXISTS { MATCH (subject)-[t:ABOUT]->() WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT'] }
RETURN subject, null AS about, [] AS related, [] AS ties, null AS caveat
