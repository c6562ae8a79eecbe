// Is it the contact of one of these?
EXISTS { MATCH (n)-[:CONTACT_OF]->(o) WHERE o.id IN $value }
