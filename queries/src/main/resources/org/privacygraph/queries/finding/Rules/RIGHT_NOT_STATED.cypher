// Which rights of Art. 15 to 18 does a notice not state?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(2)(b), 14(2)(c)"}
// title: A right of data subjects is not stated
// explanation: >-
//   A notice tells that the rights of access, rectification, erasure and restriction exist. Portability and objection, which depend on the legal basis,
//   are a hint of their own.
// remedy: >-
//   Say that the right exists and how to exercise it.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(2)(b), 14(2)(c), 15 to 18, OJ L 119, 4.5.2016, p. 1"
// given:
//   some: The document states the right for some people or data, and is silent on others.
//   rights: [right/A15, right/A16, right/A17, right/A18]
OPTIONAL MATCH (right:Node {source: document.key})
WHERE right:DataSubjectRight AND NOT right.assertion IN ['NOT_STATED', 'STATED_ABSENT']
OPTIONAL MATCH (right)-[:IS_A]->(granted)
WITH document, collect(DISTINCT granted.id) AS granted
MATCH (about:Right)
WHERE about.id IN $given.rights
OPTIONAL MATCH (silence:Node {source: document.key})
WHERE silence:DataSubjectRight AND silence.assertion IN ['NOT_STATED', 'STATED_ABSENT'] AND EXISTS { (silence)-[:IS_A]->(about) }
WITH document, about, about.id IN granted AS some, collect(silence) AS related
WHERE NOT some OR related <> []
RETURN document AS subject, about, related, [] AS ties, CASE WHEN some THEN $given.some END AS caveat
