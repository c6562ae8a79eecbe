// Which rights follow from the legal bases of a notice and are not stated?
// severity: HINT
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(2)(b), 14(2)(c), 20, 21"}
// title: A right that follows from a legal basis is not stated
// explanation: >-
//   DPV maps legal bases to the rights that data subjects have: portability with consent and contract, objection with public task and legitimate
//   interests. Whether a right really applies depends on more than the basis (portability: on automated means, Art. 20(1)(b)),
//   and the law grants more than the map tells: objection to direct marketing, say, on any basis (Art. 21(2)).
// remedy: >-
//   Say that the right exists, or why it does not apply.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(2)(b), 14(2)(c), 20(1), 21(1), OJ L 119, 4.5.2016, p. 1"
//   - "Data Privacy Vocabulary, EU-GDPR extension: mapping of legal bases to rights"
// given:
//   elsewhere: [right/A7_3, right/A13, right/A14, right/A15, right/A16, right/A17, right/A18, right/A22, right/A77]
OPTIONAL MATCH (right:Node {source: document.key})
WHERE right:DataSubjectRight AND NOT right.assertion IN ['NOT_STATED', 'STATED_ABSENT']
OPTIONAL MATCH (right)-[:IS_A]->(granted)
WITH document, collect(DISTINCT granted.id) AS granted
MATCH (a:Node {source: document.key})
WHERE a:ProcessingActivity
MATCH (a)-[t:ON_BASIS]->(:LegalBasis)-[:HAS_RIGHT]->(about:Right)
WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT'] AND NOT about.id IN granted AND NOT about.id IN $given.elsewhere
WITH document, about, collect(DISTINCT a) AS related
RETURN document AS subject, about, related, [] AS ties, null AS caveat
