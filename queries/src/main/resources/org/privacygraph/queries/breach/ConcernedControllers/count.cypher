// How many decide on these activities?
MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(x)
RETURN count(DISTINCT x) AS count
