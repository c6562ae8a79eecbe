// Which notices say nothing of automated decisions?
// severity: HINT
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(2)(f), 14(2)(g)"}
// title: Nothing is said of automated decisions
// explanation: >-
//   A notice tells whether there is automated decision-making, including profiling, under Art. 22(1) and (4). Where there is none, most notices are
//   silent, and that is no fault. What is looked for is what is said of the right not to be subject to such decisions.
// remedy: >-
//   Where there are such decisions, tell the logic involved, their significance and their consequences.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(2)(f), 14(2)(g), 22, OJ L 119, 4.5.2016, p. 1"
// given:
//   right: right/A22
OPTIONAL MATCH (right:Node {source: document.key})
WHERE right:DataSubjectRight AND right.assertion <> 'NOT_STATED'
OPTIONAL MATCH (right)-[:IS_A]->(granted)
WITH document, collect(DISTINCT granted) AS granted
WHERE none(right IN granted WHERE EXISTS { MATCH (right)-[:BROADER]->*(:Right {id: $given.right}) })
RETURN document AS subject, null AS about, [] AS related, [] AS ties, null AS caveat
