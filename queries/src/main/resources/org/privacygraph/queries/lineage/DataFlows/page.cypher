// Which data flow to whom, a page at a time, in the order of disclosure and item?
MATCH (d:Disclosure)
WHERE d.id >= $afterDisclosure
MATCH (d)-[:DISCLOSED_BY]->(a), (d)-[:TO]->(p)
OPTIONAL MATCH (d)-[:OF]->(item:DataItem)
WITH d, a, p, item, coalesce(item.id, '-') AS itemKey
WHERE (d.id > $afterDisclosure OR itemKey > $afterItem)
  AND /*{where}*/
RETURN d.id AS disclosure, item.id AS item, itemKey
ORDER BY disclosure, itemKey
LIMIT $limit
