// Which recipients get data that pass the filter, in which role and where, a page at a time?
MATCH (p:Party)
WHERE p.id >= $afterParty
CALL (p) {
  MATCH (p)<-[:TO]-(d:Disclosure)-[:DISCLOSED_BY]->(a)
  OPTIONAL MATCH (d)-[:OF]->(item:DataItem)
  WITH p, d, a, item
  WHERE /*{where}*/
  OPTIONAL MATCH (d)-[at:LOCATED_IN]->(place)
  WITH d.role + '|' + coalesce(place.id, '') + '|' + coalesce(at.assertion, 'NOT_STATED') AS receipt,
       d, item
  ORDER BY d.id, item.id
  RETURN receipt, count(DISTINCT d) AS disclosureCount,
         collect(DISTINCT d.id)[..$most] AS disclosures, collect(DISTINCT item.id)[..$most] AS items
}
WITH p, receipt, disclosureCount, disclosures, items
WHERE p.id > $afterParty OR receipt > $afterReceipt
RETURN p.id AS party, receipt, disclosureCount, disclosures, items
ORDER BY party, receipt
LIMIT $limit
