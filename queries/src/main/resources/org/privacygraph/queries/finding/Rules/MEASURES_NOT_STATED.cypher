// Which activities of a record of processing tell no security measures?
// severity: LOW
// provisions:
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(g), 32(1)"}
// title: No security measures are stated
// explanation: >-
//   A record of processing gives, where possible, a general description of the technical and organisational security measures.
// remedy: >-
//   Describe the measures, or refer to the security concept.
// sources:
//   - "Regulation (EU) 2016/679, Art. 30(1)(g), 32(1), OJ L 119, 4.5.2016, p. 1"
// given:
//   general: The document describes measures that it ties to no activity; they may be meant for this one.
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
  AND NOT EXISTS { MATCH (subject)-[t:PROTECTED_BY]->() WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT'] }
WITH document, collect(subject) AS subjects
OPTIONAL MATCH (measure:Node {source: document.key})
WHERE measure:SecurityMeasure AND NOT EXISTS { (measure)<-[:PROTECTED_BY]-(:ProcessingActivity) }
WITH subjects, collect(measure) AS measures
UNWIND subjects AS subject
RETURN subject, null AS about, measures AS related, [] AS ties, CASE WHEN measures = [] THEN null ELSE $given.general END AS caveat
