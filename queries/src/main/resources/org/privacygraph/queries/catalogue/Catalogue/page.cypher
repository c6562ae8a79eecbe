// Which of these come next in their order?
RETURN n.id AS id, /*{key}*/ AS sortKey
ORDER BY /*{key}*/ /*{direction}*/, n.id /*{direction}*/
LIMIT $limit
