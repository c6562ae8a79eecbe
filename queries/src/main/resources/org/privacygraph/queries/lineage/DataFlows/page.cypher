// Which data flow to whom, a page at a time, in the order of disclosure and item?
MATCH (d:Disclosure)
WHERE d.id >= $afterDisclosure
CALL (d) {
  MATCH (d)-[:DISCLOSED_BY]->(a)
  MATCH (d)-[:TO]->(p)
  OPTIONAL MATCH (d)-[:OF]->(item:DataItem)
  WITH d, a, p, item
  WHERE /*{where}*/
  RETURN item.id AS item, coalesce(item.id, '-') AS itemKey
}
WITH d.id AS disclosure, item, itemKey
WHERE disclosure > $afterDisclosure OR itemKey > $afterItem
RETURN disclosure, item, itemKey
ORDER BY disclosure, itemKey
LIMIT $limit
