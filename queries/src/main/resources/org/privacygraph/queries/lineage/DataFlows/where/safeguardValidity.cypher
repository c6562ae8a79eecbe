// Is a tool that it relies on in one of these states on the day in question, unknown where a transfer names none?
EXISTS {
  MATCH (d)<-[:COVERS]-(t:ThirdCountryTransfer)
  OPTIONAL MATCH (t)-[:RELIES_ON]->(tool)
  WITH CASE
         WHEN tool.validTo < $asOf THEN 'NO_LONGER_VALID'
         WHEN tool.validFrom IS NULL THEN 'UNKNOWN'
         WHEN tool.validFrom > $asOf THEN 'NOT_YET_VALID'
         ELSE 'VALID'
       END AS validity
  WHERE validity IN $value
  RETURN validity
}
