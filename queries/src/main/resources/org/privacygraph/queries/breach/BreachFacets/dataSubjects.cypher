// About which categories of people are these, an empty category where they are not coded or not stated?
OPTIONAL MATCH (d)-[:ABOUT]->(own:DataSubjectGroup)
WITH a, d, own
OPTIONAL MATCH (a)-[:ABOUT]->(all:DataSubjectGroup)
WHERE own IS NULL
WITH a, coalesce(own, all) AS people
OPTIONAL MATCH (people)-[:IS_A]->(c)
RETURN coalesce(c.id, '') AS category, people IS NOT NULL AS stated,
       count(DISTINCT a) AS activityCount, min(people.ageBelow) AS ageBelow,
       collect(DISTINCT people.id)[..$examples] AS groups
ORDER BY category, stated
