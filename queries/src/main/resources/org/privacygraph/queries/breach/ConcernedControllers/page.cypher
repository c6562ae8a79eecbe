// Who decides on these activities, a page at a time?
MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(x)
WHERE x.id > $after
RETURN DISTINCT x.id AS id
ORDER BY id
LIMIT $limit
