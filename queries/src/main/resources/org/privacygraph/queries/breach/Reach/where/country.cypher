// Are the data received in one of these countries, or does the controller sit there where nothing is handed over?
EXISTS { MATCH (d)-[:LOCATED_IN]->(c) WHERE c.id IN $value }
OR (d IS NULL AND EXISTS {
  MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)<-[:IDENTIFIES]-(m:OrganisationMention)-[:LOCATED_IN]->(c)
  WHERE c.id IN $value
})
