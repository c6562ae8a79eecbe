// Which activities use special categories of personal data without a condition of Art. 9(2)?
// severity: HIGH
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 9(1), 9(2)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 9(1), 9(2)"}
// title: No condition for special categories of personal data is stated
// explanation: >-
//   Processing special categories of personal data is prohibited unless a condition of Art. 9(2) applies. Consent under Art. 6(1)(a) alone is none: Art.
//   9(2)(a) asks for explicit consent. The controller may have a condition and not tell it; whether photographs or the like are special data depends on
//   their use. A record of processing need not tell the condition; whether there is one must be checked.
// remedy: >-
//   State the condition of Art. 9(2) next to the legal basis of the activity, or say that no such data are used.
// sources:
//   - "Regulation (EU) 2016/679, Art. 9(1), 9(2), OJ L 119, 4.5.2016, p. 1"
// given:
//   data: data-category/SpecialCategoryPersonalData
//   condition: legal-basis/A9_2
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
MATCH (subject)-[u:USES]->(item)-[c:IS_A]->(about:PersonalDataCategory)
WHERE NOT u.assertion IN ['NOT_STATED', 'STATED_ABSENT']
  AND EXISTS { MATCH (about)-[:BROADER]->*(:PersonalDataCategory {id: $given.data}) }
  AND NOT EXISTS {
    MATCH (subject)-[t:ON_BASIS]->(:LegalBasis)-[:BROADER]->*(:LegalBasis {id: $given.condition})
    WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT']
  }
  AND NOT EXISTS {
    MATCH (subject)<-[:DISCLOSED_BY]-(:Disclosure)-[t:ON_BASIS]->(:LegalBasis)-[:BROADER]->*(:LegalBasis {id: $given.condition})
    WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT']
  }
WITH subject, about, collect(DISTINCT item) AS related, collect(DISTINCT u) + collect(DISTINCT c) AS ties
RETURN subject, about, related, ties, null AS caveat
