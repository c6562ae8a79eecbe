// Which activities claim consent and legitimate interests for the same thing?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 6(1), 13(1)(c), 14(1)(c)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 6(1)"}
// title: Consent and legitimate interests are both claimed for the same thing
// explanation: >-
//   A controller decides on a basis before it starts, and cannot swap it: people who are told that they consent, and whose refusal would change nothing,
//   are misled. Where the two cover different parts, such as subscribers and existing customers, the document should say which.
//   Two bases are not forbidden as such (Art. 6(1): at least one); people must be told which one remains if consent is withdrawn.
// remedy: >-
//   Say which basis covers which purpose or whose data, or keep one of them.
// sources:
//   - "Regulation (EU) 2016/679, Art. 6(1), 13(1)(c), OJ L 119, 4.5.2016, p. 1"
//   - "EDPB Guidelines 05/2020 on consent, version 1.1, paragraphs 121 to 123"
// given:
//   consent: legal-basis/A6_1_A
//   interests: legal-basis/A6_1_F
//   nothing: No purpose is stated for the activity; the two may be meant for different ones.
//   several: The activity has several purposes; each basis may be meant for another one.
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
MATCH (subject)-[c:ON_BASIS]->(:LegalBasis)-[:BROADER]->*(:LegalBasis {id: $given.consent})
WHERE NOT c.assertion IN ['NOT_STATED', 'STATED_ABSENT']
MATCH (subject)-[i:ON_BASIS]->(:LegalBasis)-[:BROADER]->*(:LegalBasis {id: $given.interests})
WHERE NOT i.assertion IN ['NOT_STATED', 'STATED_ABSENT']
WITH subject, collect(DISTINCT c) + collect(DISTINCT i) AS ties,
     COLLECT { MATCH (subject)-[p:FOR]->(purpose) WHERE NOT p.assertion IN ['NOT_STATED', 'STATED_ABSENT'] RETURN DISTINCT purpose } AS purposes
RETURN subject, null AS about, purposes AS related, ties,
       CASE WHEN purposes = [] THEN $given.nothing WHEN tail(purposes) <> [] THEN $given.several END AS caveat
