// Which parties, in the order of their ids, decide on an activity that a breach at these parties concerns?
MATCH (x:Party)
WHERE x.id > $after
  AND (EXISTS {
      MATCH (x)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(p)
      WHERE p.id IN $chain AND (p.id IN $starts OR d.role IN $roles)
    } OR EXISTS {
      MATCH (x)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(p)
      WHERE p.id IN $starts
    } OR EXISTS {
      MATCH (x)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)-[:COLLECTED_FROM]->(s)-[:FROM_PARTY]->(p)
      WHERE p.id IN $starts
    })
RETURN x.id AS id
ORDER BY id
LIMIT $limit
