// Which activities have a legal basis and no purpose?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(c), 14(1)(c), 5(1)(b)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(b), 5(1)(b)"}
// title: A legal basis is stated, and no purpose
// explanation: >-
//   A basis is a basis for a purpose: without the purpose nobody can tell whether it holds. Not stated in the document is not the same as not there.
// remedy: >-
//   State what the data are processed for.
// sources:
//   - "Regulation (EU) 2016/679, Art. 5(1)(b), 6(1), 13(1)(c), 14(1)(c), 30(1)(b), OJ L 119, 4.5.2016, p. 1"
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
MATCH (subject)-[t:ON_BASIS]->(basis)
WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT']
  AND NOT EXISTS { MATCH (subject)-[p:FOR]->() WHERE NOT p.assertion IN ['NOT_STATED', 'STATED_ABSENT'] }
WITH subject, collect(DISTINCT basis) AS related, collect(t) AS ties
RETURN subject, null AS about, related, ties, null AS caveat
