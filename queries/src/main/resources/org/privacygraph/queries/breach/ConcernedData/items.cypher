// Which items, of those that these disclosures hand over or these activities use?
OPTIONAL MATCH (d)-[of:OF]->(sent:DataItem)
WITH a, d, of, sent
OPTIONAL MATCH (a)-[uses:USES]->(used:DataItem)
WHERE d IS NULL
WITH a, d, coalesce(sent, used) AS item, coalesce(of.assertion, uses.assertion) AS tie
WHERE size($categories) = 0 OR ($possible AND (item IS NULL OR NOT EXISTS { MATCH (item)-[:IS_A]->(c) }))
   OR EXISTS { MATCH (item)-[:IS_A]->(c) WHERE c.id IN $categories }
WITH a, d, item,
     d IS NOT NULL AND coalesce(d.assertion = 'STATED_ABSENT' OR tie = 'STATED_ABSENT', false) AS absent
WITH a, d, item, absent,
     item IS NOT NULL
       AND (size($categories) = 0 OR EXISTS { MATCH (item)-[:IS_A]->(c) WHERE c.id IN $categories })
       AND (size($countries) = 0
         OR (d IS NOT NULL AND EXISTS { MATCH (d)-[:LOCATED_IN]->(c) WHERE c.id IN $countries })
         OR (d IS NULL AND EXISTS { MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)<-[:IDENTIFIES]-(m:OrganisationMention)-[:LOCATED_IN]->(c) WHERE c.id IN $countries })) AS certain,
     EXISTS { MATCH (d)<-[:CONTRADICTED_BY|CONCERNS]-(n:NegativeStatement) WHERE n.kind IN $denials }
       OR EXISTS {
         MATCH (item)-[:IN_GROUP*0..1]->(x)<-[:CONCERNS]-(n:NegativeStatement)
         WHERE n.kind IN $denials
           AND (NOT EXISTS { MATCH (n)-[:CONCERNS]->(w:OrganisationMention|RecipientGroup) }
             OR EXISTS { MATCH (n)-[:CONCERNS]->(w)-[:IDENTIFIES]->(o) WHERE o.id IN $starts }
             OR EXISTS { MATCH (n)-[:CONCERNS]->(w) WHERE w.id IN $starts })
           AND (NOT EXISTS { MATCH (n)-[:CONCERNS]->(w:ProcessingActivity) } OR EXISTS { MATCH (n)-[:CONCERNS]->(a) })
       } AS denied
