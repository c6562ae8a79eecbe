// Which activities rest on legitimate interests without saying which?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(d), 14(2)(b)"}
// title: Legitimate interests are claimed, and not which
// explanation: >-
//   Where processing rests on Art. 6(1)(f), a notice tells the legitimate interests pursued. They may be told by the purpose, in words that were not coded
//   as the interest.
// remedy: >-
//   Say whose interest it is and what it is.
// sources:
//   - "Regulation (EU) 2016/679, Art. 6(1)(f), 13(1)(d), 14(2)(b), OJ L 119, 4.5.2016, p. 1"
// given:
//   interests: legal-basis/A6_1_F
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
MATCH (subject)-[t:ON_BASIS]->(:LegalBasis)-[:BROADER]->*(:LegalBasis {id: $given.interests})
WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT']
WITH subject, collect(DISTINCT t) AS ties
WHERE none(t IN ties WHERE t.interest IS NOT NULL)
RETURN subject, null AS about, [] AS related, ties, null AS caveat
