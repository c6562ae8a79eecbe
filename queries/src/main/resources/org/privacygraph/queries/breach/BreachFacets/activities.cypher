// Which activities are these, a page at a time?
WITH DISTINCT a.id AS id
WHERE id > $after
RETURN id
ORDER BY id
LIMIT $limit
