// Which findings have been accepted, a page at a time, in the order of their ids?
MATCH (a:FindingAcceptance)
WHERE a.id > $after
RETURN a.id AS id, properties(a) AS acceptance
ORDER BY id
LIMIT $limit
