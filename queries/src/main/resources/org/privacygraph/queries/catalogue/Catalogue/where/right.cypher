// Is it one of these rights?
EXISTS { MATCH (n)-[:IS_A]->(c) WHERE c.id IN $value.ids }
