// Which measures protect these activities, an empty concept where they are not coded?
WITH DISTINCT a
MATCH (a)-[:PROTECTED_BY]->(m)
OPTIONAL MATCH (m)-[:IS_A]->(c)
RETURN coalesce(c.id, '') AS concept, count(DISTINCT a) AS activityCount,
       collect(DISTINCT m.id)[..$examples] AS measures
ORDER BY concept
