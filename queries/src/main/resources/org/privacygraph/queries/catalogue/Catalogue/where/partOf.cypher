// Does a document say that it is a part of one of these?
EXISTS { MATCH (n)<-[:IDENTIFIES]-(:OrganisationMention)-[:PART_OF]->(g) WHERE g.id IN $value }
