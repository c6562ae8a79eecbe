// Which of these findings pass the filter?
UNWIND $findings AS finding
MATCH (subject:Node {id: finding.subject})
MATCH (document:SourceDocument {id: finding.document})
OPTIONAL MATCH (acceptance:FindingAcceptance {id: $acceptances + finding.id})
WITH finding, subject, document, acceptance IS NOT NULL AND acceptance.until >= $asOf AS accepted
WHERE /*{where}*/
RETURN finding.id AS id
