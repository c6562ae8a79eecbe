// Which transfers rely on a tool that is no longer valid on the day?
// severity: HIGH
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 44, 13(1)(f), 14(1)(f)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 44, 46"}
// title: A transfer tool is named that is no longer valid on that day
// explanation: >-
//   Transfer tools end: the EU-US Privacy Shield was invalid from 16 July 2020, older standard contractual clauses ended on 27 December 2022. The transfer
//   itself may have another basis by now, or have stopped; the document still names the old one.
// remedy: >-
//   Name the tool that is relied on now, or stop the transfer.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(1)(f), 44 to 46, OJ L 119, 4.5.2016, p. 1"
//   - "Judgment of 16 July 2020, Data Protection Commissioner v Facebook Ireland and Schrems, C-311/18, ECLI:EU:C:2020:559"
//   - "Implementing Decision (EU) 2021/914, Art. 4, OJ L 199, 7.6.2021, p. 31"
MATCH (subject:Node {source: document.key})
WHERE subject:ThirdCountryTransfer
MATCH (subject)-[t:RELIES_ON]->(about:TransferTool)
WHERE about.validTo < $asOf AND NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT']
WITH subject, about, collect(t) AS ties
RETURN subject, about, [] AS related, ties, null AS caveat
