// Which activities does a document tell without saying how long the data are kept?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(2)(a), 14(2)(a)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(f)"}
// title: No retention period is stated for the activity
// explanation: >-
//   A notice tells the period for which the data are stored or, if that is not possible, the criteria that decide it; a record of processing
//   the time limits for erasure where possible. Criteria count as stated.
//   A record that a processor keeps (Art. 30(2)) need not tell this.
// remedy: State a period, or the criteria that decide it, for this activity or for all of them.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(2)(a), 14(2)(a), 30(1)(f), OJ L 119, 4.5.2016, p. 1"
// given:
//   general: The document states a period that it ties to no activity; it may be meant for this one.
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
  AND NOT EXISTS { MATCH (subject)-[t:KEPT_FOR]->() WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT'] }
WITH document, collect(subject) AS subjects
OPTIONAL MATCH (period:Node {source: document.key})
WHERE period:RetentionPeriod
  AND NOT EXISTS { (period)<-[:KEPT_FOR]-(:ProcessingActivity) }
  AND NOT EXISTS { (period)-[:APPLIES_TO]->() }
WITH subjects, collect(period) AS periods
UNWIND subjects AS subject
RETURN subject, null AS about, periods AS related, [] AS ties, CASE WHEN periods = [] THEN null ELSE $given.general END AS caveat
