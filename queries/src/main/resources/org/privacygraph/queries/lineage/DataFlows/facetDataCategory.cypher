// How many data flows that pass the filter are there for each personal data category; not itemised as an empty value?
MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(p)
OPTIONAL MATCH (d)-[:OF]->(item:DataItem)
WITH d, a, p, item
WHERE /*{where}*/
OPTIONAL MATCH (item)-[:IS_A]->(c)
WITH DISTINCT d, item, coalesce(c.id, '') AS value
RETURN value, count(*) AS count
ORDER BY count DESC, value
LIMIT $limit
