// Does one of these decide, alone or jointly?
EXISTS { MATCH (n)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o) WHERE o.id IN $value }
