// To whom do data go on from these parties, or beside them to a sub-processor of the same activity?
MATCH (p:Party)
WHERE p.id IN $chain
CALL (p) {
  MATCH (p)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(x)
  RETURN x, a, d, p.id AS near, false AS beside
  UNION
  MATCH (p)<-[:TO]-(e:Disclosure)-[:DISCLOSED_BY]->(a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(x)
  WHERE p.id IN $starts AND e.role IN $roles AND d.role = 'SUB_PROCESSOR' AND x <> p
  RETURN x, a, d, p.id AS near, x IS NOT NULL AS beside
}
WITH x, a, d, near, beside
WHERE NOT x.id IN $starts AND d.role <> 'INTERNAL' AND d.assertion <> 'STATED_ABSENT' AND /*{where}*/
