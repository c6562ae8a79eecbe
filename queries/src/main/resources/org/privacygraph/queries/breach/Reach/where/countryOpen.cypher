// Is it open in which country the data are, and does that count?
$value AND (
  (d IS NOT NULL AND (NOT EXISTS { MATCH (d)-[:LOCATED_IN]->(c) } OR EXISTS { MATCH (d)-[:LOCATED_IN]->(c:Region) }))
  OR (d IS NULL AND NOT EXISTS {
    MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)<-[:IDENTIFIES]-(m:OrganisationMention)-[:LOCATED_IN]->(c:Country)
  }))
