// Which of them are about these categories and countries, or may be?
WITH DISTINCT a, d
WHERE (size($categories) = 0
    OR EXISTS { MATCH (d)-[:OF]->(i)-[:IS_A]->(c) WHERE c.id IN $categories }
    OR (d IS NULL AND EXISTS { MATCH (a)-[:USES]->(i)-[:IS_A]->(c) WHERE c.id IN $categories })
    OR ($possible AND d IS NOT NULL AND (NOT EXISTS { MATCH (d)-[:OF]->(i) }
      OR EXISTS { MATCH (d)-[:OF]->(i) WHERE NOT EXISTS { MATCH (i)-[:IS_A]->(c) } }))
    OR ($possible AND d IS NULL AND (NOT EXISTS { MATCH (a)-[:USES]->(i) }
      OR EXISTS { MATCH (a)-[:USES]->(i) WHERE NOT EXISTS { MATCH (i)-[:IS_A]->(c) } })))
  AND (size($countries) = 0
    OR EXISTS { MATCH (d)-[:LOCATED_IN]->(c) WHERE c.id IN $countries }
    OR (d IS NULL AND EXISTS { MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)<-[:IDENTIFIES]-(m:OrganisationMention)-[:LOCATED_IN]->(c) WHERE c.id IN $countries })
    OR ($possible AND d IS NOT NULL AND (NOT EXISTS { MATCH (d)-[:LOCATED_IN]->(c) }
      OR EXISTS { MATCH (d)-[:LOCATED_IN]->(c) WHERE c:Region }))
    OR ($possible AND d IS NULL AND (NOT EXISTS { MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)<-[:IDENTIFIES]-(m:OrganisationMention)-[:LOCATED_IN]->(c) }
      OR EXISTS { MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)<-[:IDENTIFIES]-(m:OrganisationMention)-[:LOCATED_IN]->(c) WHERE c:Region })))
