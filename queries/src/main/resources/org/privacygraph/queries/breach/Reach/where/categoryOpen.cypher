// Is it open of which category the data are, and does that count?
$value AND (
  (d IS NOT NULL AND (NOT EXISTS { MATCH (d)-[:OF]->(i) }
    OR EXISTS { MATCH (d)-[:OF]->(i) WHERE NOT EXISTS { MATCH (i)-[:IS_A]->(c) } }))
  OR (d IS NULL AND (NOT EXISTS { MATCH (a)-[:USES]->(i) }
    OR EXISTS { MATCH (a)-[:USES]->(i) WHERE NOT EXISTS { MATCH (i)-[:IS_A]->(c) } })))
