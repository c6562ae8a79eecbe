// Does the name of its group contain this?
EXISTS { MATCH (n)-[:IN_GROUP]->(g) WHERE toLower(g.name) CONTAINS $value }
