// Which of these come next in the order of their names?
WITH n, coalesce(n.name, toString(n.startedAt), n.id) AS sortKey
WHERE /*{after}*/
RETURN n.id AS id, sortKey
ORDER BY sortKey /*{direction}*/, id /*{direction}*/
LIMIT $limit
