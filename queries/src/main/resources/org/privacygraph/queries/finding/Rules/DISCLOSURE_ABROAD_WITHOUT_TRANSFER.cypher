// Which disclosures go to a country outside the EEA and the United Kingdom, and no transfer is stated?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(f), 14(1)(f), 44"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(e), 44"}
// title: A recipient is abroad, and no transfer is stated
// explanation: >-
//   The document places a recipient in a third country and says nothing of the transfer of the data to it. The data may stay in the EEA or the United
//   Kingdom even so. Recipients in the United Kingdom and in countries that the Commission finds adequate as a whole are not listed, although the law asks
//   to tell of those transfers too.
// remedy: >-
//   Say whether the data go there, and on which tool.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(1)(f), 14(1)(f), 30(1)(e), 44, OJ L 119, 4.5.2016, p. 1"
// given:
//   inside: [country/GB, region/EU, region/EEA, region/EU_LAW_APPLIES, region/UK_EEA, region/EEA_UK_CH, region/EEA_CH]
//   eea: region/EEA
//   commission: EU_GDPR
//   whole: [whole country, whole territory, EEA state]
//   outside: [region/OUTSIDE_EEA, region/OUTSIDE_UK_EEA, region/THIRD_COUNTRY]
MATCH (subject:Node {source: document.key})
WHERE subject:Disclosure AND subject.assertion <> 'STATED_ABSENT'
  AND NOT EXISTS { (subject)<-[:COVERS]-(:ThirdCountryTransfer) }
MATCH (subject)-[at:LOCATED_IN]->(place)
WHERE (place:Country OR place.id IN $given.outside)
  AND NOT place.id IN $given.inside
  AND NOT EXISTS {
    MATCH (place)-[m:MEMBER_OF]->(:Region {id: $given.eea})
    WHERE m.validFrom <= $asOf AND (m.validTo IS NULL OR m.validTo >= $asOf)
  }
  AND NOT EXISTS {
    MATCH (place)<-[:FINDS_ADEQUATE]-(whole:AdequacyDecision)
    WHERE whole.regime = $given.commission AND (whole.scope IS NULL OR whole.scope IN $given.whole)
      AND whole.validFrom <= $asOf AND (whole.validTo IS NULL OR whole.validTo >= $asOf)
  }
MATCH (subject)-[:TO]->(recipient)
RETURN subject, null AS about, collect(DISTINCT recipient) AS related, collect(DISTINCT at) AS ties, null AS caveat
