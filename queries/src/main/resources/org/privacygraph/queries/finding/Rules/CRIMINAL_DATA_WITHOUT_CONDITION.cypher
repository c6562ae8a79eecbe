// Which activities use data relating to criminal convictions and offences without what Art. 10 asks for?
// severity: HIGH
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 10"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 10"}
// title: No condition for data relating to criminal convictions and offences is stated
// explanation: >-
//   Data relating to criminal convictions and offences may be processed only under the control of official authority, or when Union or Member State law
//   authorises it with appropriate safeguards. The controller may rely on such a law and not tell it; a record of
//   processing need not tell it.
// remedy: >-
//   State the law that authorises it next to the legal basis of the activity, or say that no such data are used.
// sources:
//   - "Regulation (EU) 2016/679, Art. 10, OJ L 119, 4.5.2016, p. 1"
// given:
//   data: data-category/CriminalOffenceData
//   condition: legal-basis/A10
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
