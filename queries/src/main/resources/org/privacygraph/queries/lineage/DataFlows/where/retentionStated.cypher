// Is a length of time stated for the activity?
EXISTS { MATCH (a)-[:KEPT_FOR]->(k) WHERE k.duration IS NOT NULL } = $value
