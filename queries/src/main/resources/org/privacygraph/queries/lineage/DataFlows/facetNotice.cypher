// How many data flows that pass the filter are there in each document?
MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(p)
OPTIONAL MATCH (d)-[:OF]->(item:DataItem)
WITH d, a, p, item
WHERE /*{where}*/
WITH 'document/' + d.source AS value
RETURN value, count(*) AS count
ORDER BY count DESC, value
LIMIT $limit
