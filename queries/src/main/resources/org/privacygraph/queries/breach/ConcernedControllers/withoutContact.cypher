// How many of those who decide on these activities state no contact for data protection?
MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(x)
WITH DISTINCT x
WHERE NOT EXISTS { MATCH (x)<-[:CONTACT_OF]-(k:ContactPoint) }
RETURN count(x) AS count
