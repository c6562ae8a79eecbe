// Are data of one of these categories handed over, or used where nothing is handed over?
EXISTS { MATCH (d)-[:OF]->(i)-[:IS_A]->(c) WHERE c.id IN $value }
OR (d IS NULL AND EXISTS { MATCH (a)-[:USES]->(i)-[:IS_A]->(c) WHERE c.id IN $value })
