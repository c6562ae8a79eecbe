// Which nodes lead to each of these by one type of relationship?
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)<-[r:$($type)]-(m:Node)
  RETURN m.id AS source, properties(r) AS properties
  ORDER BY source
  LIMIT $limit
}
RETURN id, source, properties
