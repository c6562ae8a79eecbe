// How many data flows that pass the filter are there on each legal basis; none stated as an empty value?
MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(p)
OPTIONAL MATCH (d)-[:OF]->(item:DataItem)
WITH d, a, p, item
WHERE /*{where}*/
OPTIONAL MATCH (d)-[:ON_BASIS]->(b)
WITH DISTINCT d, item, coalesce(b.id, '') AS value
RETURN value, count(*) AS count
ORDER BY count DESC, value
LIMIT $limit
