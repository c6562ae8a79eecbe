// How many data flows pass the filter?
MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(p)
OPTIONAL MATCH (d)-[:OF]->(item:DataItem)
WITH d, a, p, item
WHERE /*{where}*/
RETURN count(*) AS count
