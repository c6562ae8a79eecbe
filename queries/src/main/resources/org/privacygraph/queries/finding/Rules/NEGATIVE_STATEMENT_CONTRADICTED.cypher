// Which statements that something is not done does the same document contradict?
// severity: HIGH
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 5(1)(a), 12(1)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 5(2)"}
// title: The document says that it does not, and elsewhere that it does
// explanation: >-
//   A notice that denies what it tells elsewhere is not transparent. Which of the two is true, the document does not say.
// remedy: >-
//   Find out which is true and change the other.
// sources:
//   - "Regulation (EU) 2016/679, Art. 5(1)(a), 5(2), 12(1), OJ L 119, 4.5.2016, p. 1"
MATCH (subject:Node {source: document.key})
WHERE subject:NegativeStatement
MATCH (subject)-[t:CONTRADICTED_BY]->(fact)
WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT']
WITH subject, collect(fact) AS facts, collect(t) AS ties, collect(CASE WHEN t.assertion = 'STATED' THEN t END) AS firm
RETURN subject, null AS about, facts AS related, CASE WHEN firm = [] THEN ties ELSE firm END AS ties, null AS caveat
