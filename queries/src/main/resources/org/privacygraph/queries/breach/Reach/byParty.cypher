// Which activities does a breach at these parties concern, and by which disclosure; none where the activity is theirs or has data from them?
MATCH (p:Party)
WHERE p.id IN $chain
CALL (p) {
  MATCH (p)<-[:TO]-(d:Disclosure)-[:DISCLOSED_BY]->(a)
  WHERE p.id IN $starts OR d.role IN $roles
  RETURN a, d
  UNION
  MATCH (p)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)
  WHERE p.id IN $starts
  RETURN a, null AS d
  UNION
  MATCH (p)<-[:FROM_PARTY]-(s:DataSource)<-[:COLLECTED_FROM]-(a:ProcessingActivity)
  WHERE p.id IN $starts
  RETURN a, null AS d
}
