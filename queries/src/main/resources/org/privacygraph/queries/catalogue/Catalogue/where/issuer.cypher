// Does one of these publish it?
EXISTS { MATCH (n)-[:ISSUED_BY]->(o) WHERE o.id IN $value }
