// Where does each of these sit, by what documents say?
UNWIND $ids AS id
MATCH (x:Party {id: id})
CALL (x) {
  OPTIONAL MATCH (x)<-[:IDENTIFIES]-(m:OrganisationMention)-[:LOCATED_IN]->(c)
  WITH DISTINCT c.id AS place
  ORDER BY place
  RETURN collect(place) AS places
}
RETURN id, places
