// Which processors do these hand data to, that hand data on themselves?
UNWIND $ids AS id
MATCH (p:Party {id: id})<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(x)
WHERE d.role IN $roles AND d.assertion <> 'STATED_ABSENT'
  AND EXISTS { MATCH (x)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(b:ProcessingActivity) }
RETURN id AS near, x.id AS far, min(d.id) AS disclosure
ORDER BY near, far
