// Which activities have neither a purpose nor a legal basis?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(c), 14(1)(c)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(b)"}
// title: Neither a purpose nor a legal basis is stated for the activity
// explanation: >-
//   A notice tells what the data are processed for, and so does a record of processing. The name of an activity may tell it in words that were not coded.
//   A record that a processor keeps (Art. 30(2)) need not tell this.
// remedy: >-
//   State what the data are processed for.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(1)(c), 14(1)(c), 30(1)(b), OJ L 119, 4.5.2016, p. 1"
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
  AND NOT EXISTS { MATCH (subject)-[t:ON_BASIS|FOR]->() WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT'] }
RETURN subject, null AS about, [] AS related, [] AS ties, null AS caveat
