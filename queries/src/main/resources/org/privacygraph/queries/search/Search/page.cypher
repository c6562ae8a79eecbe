// Which nodes hold these words, the best first, a page at a time?
CALL db.index.fulltext.queryNodes('node_words', $words) YIELD node, score
WHERE score < $afterScore OR score = $afterScore AND node.id > $afterId
RETURN node.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
