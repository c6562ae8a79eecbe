// Which facts of one kind does each of these documents say?
UNWIND $documents AS document
CALL (document) {
  MATCH (n:Node {source: document})
  WHERE $kind IN labels(n)
  WITH n.id AS fact
  ORDER BY fact
  LIMIT $limit
  RETURN collect(fact) AS facts
}
RETURN document, facts
