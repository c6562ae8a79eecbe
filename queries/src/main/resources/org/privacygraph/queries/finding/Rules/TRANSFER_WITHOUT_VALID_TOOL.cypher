// Which transfers out of the EEA and the United Kingdom name no tool that is valid on the day?
// severity: HIGH
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 44, 13(1)(f), 14(1)(f)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 44, 46"}
// title: No transfer tool that is valid on that day is stated
// explanation: >-
//   Data may leave for a third country only on an adequacy decision (Art. 45), appropriate safeguards (Art. 46) or a derogation (Art. 49). A notice tells
//   whether there is an adequacy decision, and refers to the safeguards of Art. 46, 47 or 49(1), second subparagraph; a derogation of Art. 49(1)(a) to (g)
//   need not be named. A country that the Commission finds adequate as a whole is not listed. Whether a tool that is named fits the country and the law is
//   not checked. A safeguard that is named and not specified is another finding. Not stated in the document is not the same as not there.
// remedy: >-
//   Name the decision or safeguard that is relied on now, and how to get a copy of a safeguard; or stop the transfer.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(1)(f), 14(1)(f), 44 to 46, 49, OJ L 119, 4.5.2016, p. 1"
//   - "Judgment of 16 July 2020, Data Protection Commissioner v Facebook Ireland and Schrems, C-311/18, ECLI:EU:C:2020:559"
// given:
//   inside: [country/GB, region/EU, region/EEA, region/EU_LAW_APPLIES, region/UK_EEA, region/EEA_UK_CH, region/EEA_CH]
//   eea: region/EEA
//   commission: EU_GDPR
//   whole: [whole country, whole territory, EEA state]
//   maybe: [region/EUROPE, region/OUTSIDE_EU, region/OUTSIDE_UK, region/WORLDWIDE]
//   adequacy: transfer-tool/A45
//   region: The document names a region, parts of which need no transfer tool.
//   partly: A decision of that day finds some recipients in this country adequate; whether this one is among them is not known.
//   record: A record of processing names the country; it need not name the tool (Art. 30(1)(e) asks for safeguards only under Art. 49(1), second subparagraph).
MATCH (subject:Node {source: document.key})
WHERE subject:ThirdCountryTransfer
MATCH (subject)-[to:TO_PLACE]->(place)
WHERE NOT place.id IN $given.inside
  AND NOT EXISTS {
    MATCH (place)-[m:MEMBER_OF]->(:Region {id: $given.eea})
    WHERE m.validFrom <= $asOf AND (m.validTo IS NULL OR m.validTo >= $asOf)
  }
  AND NOT EXISTS {
    MATCH (place)<-[:FINDS_ADEQUATE]-(whole:AdequacyDecision)
    WHERE whole.regime = $given.commission AND (whole.scope IS NULL OR whole.scope IN $given.whole)
      AND whole.validFrom <= $asOf AND (whole.validTo IS NULL OR whole.validTo >= $asOf)
  }
OPTIONAL MATCH (subject)-[t:RELIES_ON]->(tool)
WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT']
OPTIONAL MATCH (place)<-[:FINDS_ADEQUATE]-(decision:AdequacyDecision)
WHERE decision.validFrom <= $asOf AND (decision.validTo IS NULL OR decision.validTo >= $asOf)
WITH document, subject, to, place, collect(DISTINCT tool) AS tools, collect(DISTINCT t) AS relied, collect(DISTINCT decision) AS partly
WHERE none(tool IN tools WHERE (tool.validFrom IS NULL OR tool.validFrom <= $asOf) AND (tool.validTo IS NULL OR tool.validTo >= $asOf)
  AND NOT (tool.id = $given.adequacy AND place:Country AND partly = []))
RETURN subject, null AS about, tools AS related, [to] + relied AS ties,
       CASE
         WHEN place.id IN $given.maybe THEN $given.region
         WHEN partly <> [] THEN $given.partly
         WHEN document:ProcessingRegister THEN $given.record
       END AS caveat
