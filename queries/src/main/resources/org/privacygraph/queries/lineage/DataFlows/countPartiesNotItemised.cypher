// How many recipients are there of whom the documents do not itemise what they get?
MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure {itemised: false})-[:TO]->(p)
WITH d, a, p, null AS item
WHERE /*{where}*/
RETURN count(DISTINCT p) AS count
