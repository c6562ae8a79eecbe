// How many rows has the list of recipients: one for each recipient in a role at a place?
MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(p)
OPTIONAL MATCH (d)-[:OF]->(item:DataItem)
WITH d, a, p, item
WHERE /*{where}*/
OPTIONAL MATCH (d)-[at:LOCATED_IN]->(place)
WITH DISTINCT p.id AS party, d.role AS role, place.id AS place, at.assertion AS assertion
RETURN count(*) AS count
