// Which services do documents say that these organisations run?
UNWIND $ids AS id
MATCH (p:Organisation {id: id})<-[:RUN_BY]-(m:OrganisationMention)-[:IDENTIFIES]->(x)
RETURN DISTINCT x.id AS id
ORDER BY id
