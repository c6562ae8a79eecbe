// Is it in a group of one of these names?
EXISTS { MATCH (n)-[:IN_GROUP]->(g) WHERE g.name IN $value }
