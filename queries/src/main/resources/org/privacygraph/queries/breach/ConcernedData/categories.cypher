// Which categories are these data of, and how do they stand; an empty category where an item is not coded or nothing is itemised?
OPTIONAL MATCH (item)-[:IS_A]->(c)
WITH coalesce(c.id, '') AS category, item IS NOT NULL AS itemised, a, d, item, absent, denied
RETURN category, itemised,
       count(DISTINCT item) AS itemCount,
       count(DISTINCT a) AS activityCount,
       count(CASE WHEN d IS NOT NULL AND NOT absent THEN a END) AS sent,
       count(CASE WHEN d IS NULL THEN a END) AS used,
       count(CASE WHEN absent OR denied THEN a END) AS notShared,
       count(CASE WHEN denied AND NOT absent THEN a END) AS contradicted,
       collect(DISTINCT item.id)[..$examples] AS items
ORDER BY category, itemised
