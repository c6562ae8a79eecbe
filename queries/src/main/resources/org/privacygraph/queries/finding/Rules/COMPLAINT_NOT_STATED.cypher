// Which notices do not state the right to lodge a complaint with a supervisory authority?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(2)(d), 14(2)(e)"}
// title: The right to lodge a complaint with a supervisory authority is not stated
// explanation: >-
//   A notice tells that people may complain to a supervisory authority. Which authority it is need not be said.
// remedy: >-
//   Say so, best with the address of the authority.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(2)(d), 14(2)(e), 77, OJ L 119, 4.5.2016, p. 1"
// given:
//   right: right/A77
OPTIONAL MATCH (right:Node {source: document.key})
WHERE right:DataSubjectRight AND NOT right.assertion IN ['NOT_STATED', 'STATED_ABSENT']
OPTIONAL MATCH (right)-[:IS_A]->(granted)
WITH document, collect(DISTINCT granted.id) AS granted
WHERE NOT $given.right IN granted
RETURN document AS subject, null AS about, [] AS related, [] AS ties, null AS caveat
