// To whom do data go on from these parties, or beside them to a sub-processor of the same activity?
MATCH (p:Party)
WHERE p.id IN $chain
CALL (p) {
  MATCH (p)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(x)
  RETURN x, d, p.id AS near, false AS beside
  UNION
  MATCH (p)<-[:TO]-(e:Disclosure)-[:DISCLOSED_BY]->(a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(x)
  WHERE p.id IN $starts AND e.role IN $roles AND d.role = 'SUB_PROCESSOR' AND x <> p
  RETURN x, d, p.id AS near, x IS NOT NULL AS beside
}
WITH x, d, near, beside
WHERE NOT x.id IN $starts AND d.role <> 'INTERNAL' AND d.assertion <> 'STATED_ABSENT'
  AND (size($categories) = 0
    OR ($possible AND (NOT EXISTS { MATCH (d)-[:OF]->(i) }
      OR EXISTS { MATCH (d)-[:OF]->(i) WHERE NOT EXISTS { MATCH (i)-[:IS_A]->(c) } }))
    OR EXISTS { MATCH (d)-[:OF]->(i)-[:IS_A]->(c) WHERE c.id IN $categories })
