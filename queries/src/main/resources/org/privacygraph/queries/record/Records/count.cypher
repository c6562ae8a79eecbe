// How many activities belong into the record of an organisation?
MATCH (o:Organisation {id: $organisation})
CALL (o) {
  MATCH (o)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)
  WHERE $role = $controller
  RETURN a
  UNION
  MATCH (o)<-[:TO]-(d:Disclosure)-[:DISCLOSED_BY]->(a:ProcessingActivity)
  WHERE $role <> $controller AND d.role IN $roles
  RETURN a
}
RETURN count(a) AS count
