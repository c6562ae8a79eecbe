// Which organisations do documents say are parts or subsidiaries of these?
UNWIND $ids AS id
MATCH (p:Organisation {id: id})<-[:PART_OF|SUBSIDIARY_OF]-(m:OrganisationMention)-[:IDENTIFIES]->(x)
RETURN DISTINCT x.id AS id
ORDER BY id
