// Which notices rely on consent and do not state that it can be withdrawn?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(2)(c), 14(2)(d), 7(3)"}
// title: Consent is relied on, and that it can be withdrawn is not stated
// explanation: >-
//   Where processing rests on consent, a notice tells that it can be withdrawn at any time, without affecting what was lawful before.
// remedy: >-
//   Say that consent can be withdrawn at any time, and how.
// sources:
//   - "Regulation (EU) 2016/679, Art. 7(3), 13(2)(c), 14(2)(d), OJ L 119, 4.5.2016, p. 1"
// given:
//   right: right/A7_3
//   consent: [legal-basis/A6_1_A, legal-basis/A9_2_A]
OPTIONAL MATCH (right:Node {source: document.key})
WHERE right:DataSubjectRight AND NOT right.assertion IN ['NOT_STATED', 'STATED_ABSENT']
OPTIONAL MATCH (right)-[:IS_A]->(granted)
WITH document, collect(DISTINCT granted.id) AS granted
WHERE NOT $given.right IN granted
MATCH (a:Node {source: document.key})
WHERE a:ProcessingActivity
MATCH (a)-[t:ON_BASIS]->(basis:LegalBasis)
WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT']
  AND EXISTS { MATCH (basis)-[:BROADER]->*(consent:LegalBasis) WHERE consent.id IN $given.consent }
WITH document, collect(DISTINCT a) AS related, collect(t) AS ties
RETURN document AS subject, null AS about, related,
       CASE WHEN any(t IN ties WHERE t.assertion = 'STATED') THEN [] ELSE ties END AS ties, null AS caveat
