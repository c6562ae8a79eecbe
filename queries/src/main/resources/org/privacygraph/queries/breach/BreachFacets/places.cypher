// Where do the recipients of these disclosures get or keep the data, an empty place where it is not stated?
WITH a, d
WHERE d IS NOT NULL
OPTIONAL MATCH (d)-[:LOCATED_IN]->(c)
RETURN coalesce(c.id, '') AS place, count(DISTINCT d) AS count
ORDER BY place
