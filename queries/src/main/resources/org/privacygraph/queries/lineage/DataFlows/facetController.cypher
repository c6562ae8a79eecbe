// How many data flows that pass the filter are there for each controller; none stated as an empty value?
MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(p)
OPTIONAL MATCH (d)-[:OF]->(item:DataItem)
WITH d, a, p, item
WHERE /*{where}*/
OPTIONAL MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)
WITH DISTINCT d, item, coalesce(o.id, '') AS value
RETURN value, count(*) AS count
ORDER BY count DESC, value
LIMIT $limit
