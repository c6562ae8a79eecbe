// Do the data come from a source of one of these kinds?
EXISTS { MATCH (n)-[:COLLECTED_FROM]->(s) WHERE s.kind IN $value }
