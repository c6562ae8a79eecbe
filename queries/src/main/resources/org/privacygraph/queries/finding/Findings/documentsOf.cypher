// Which documents do these nodes come from?
MATCH (n:Node)
WHERE n.id IN $ids
RETURN DISTINCT CASE WHEN n:SourceDocument THEN n.key ELSE n.source END AS document
