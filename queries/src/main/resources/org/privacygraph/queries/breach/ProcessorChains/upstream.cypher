// Which parties have these as processors, and are themselves processors of others?
UNWIND $ids AS id
MATCH (p:Party {id: id})<-[:TO]-(d:Disclosure)-[:DISCLOSED_BY]->(a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(x)
WHERE d.role IN $roles AND d.assertion <> 'STATED_ABSENT'
  AND EXISTS { MATCH (x)<-[:TO]-(e:Disclosure) WHERE e.role IN $roles AND e.assertion <> 'STATED_ABSENT' }
RETURN id AS near, x.id AS far, min(d.id) AS disclosure
ORDER BY near, far
