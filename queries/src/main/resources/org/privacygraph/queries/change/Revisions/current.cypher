// Which revision is the graph at?
OPTIONAL MATCH (l:ImportLock {source: $graph})
RETURN coalesce(l.revision, 0) AS revision
