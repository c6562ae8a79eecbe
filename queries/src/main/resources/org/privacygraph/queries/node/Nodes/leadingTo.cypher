// Which nodes lead to each of these by one type of relationship?
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)<-[:$($type)]-(m:Node)
  WITH DISTINCT m.id AS source
  ORDER BY source
  LIMIT $limit
  RETURN collect(source) AS sources
}
RETURN id, sources
