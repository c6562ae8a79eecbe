// Which of these nodes are coded as one of some concepts?
UNWIND $ids AS id
MATCH (n:Node {id: id})
WHERE EXISTS {
  MATCH (n)-[t:IS_A]->(c)
  WHERE c.id IN $concepts AND (size($assertions) = 0 OR coalesce(t.assertion, 'STATED') IN $assertions)
}
RETURN id
