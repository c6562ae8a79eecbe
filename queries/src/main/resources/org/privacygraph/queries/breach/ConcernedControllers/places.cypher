// In how many controllers' documents is each place stated as that of the controller; how many state none?
MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(x)
WITH DISTINCT x
CALL (x) {
  OPTIONAL MATCH (x)<-[:IDENTIFIES]-(m:OrganisationMention)-[:LOCATED_IN]->(c)
  WITH DISTINCT c.id AS place
  ORDER BY place
  RETURN collect(place) AS places
}
RETURN places, count(x) AS count
ORDER BY count DESC, places
LIMIT $limit
