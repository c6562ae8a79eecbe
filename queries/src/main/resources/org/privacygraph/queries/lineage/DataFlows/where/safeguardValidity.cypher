// Is a tool that it relies on in one of these states on the day in question?
EXISTS {
  MATCH (d)<-[:COVERS]-()-[:RELIES_ON]->(tool)
  WHERE CASE
          WHEN tool.validTo < $asOf THEN 'NO_LONGER_VALID'
          WHEN tool.validFrom IS NULL THEN 'UNKNOWN'
          WHEN tool.validFrom > $asOf THEN 'NOT_YET_VALID'
          ELSE 'VALID'
        END IN $value
}
