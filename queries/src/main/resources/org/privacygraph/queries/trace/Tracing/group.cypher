// Which organisations belong to the same corporate group as these, one step up or down?
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
CALL (o) {
  MATCH (o)<-[:IDENTIFIES]-(:OrganisationMention)-[:PART_OF|SUBSIDIARY_OF|RUN_BY]->(other)
  RETURN other
  UNION
  MATCH (o)<-[:PART_OF|SUBSIDIARY_OF|RUN_BY]-(m:OrganisationMention)-[:IDENTIFIES]->(other)
  RETURN other
}
RETURN DISTINCT other.id AS id
ORDER BY id
