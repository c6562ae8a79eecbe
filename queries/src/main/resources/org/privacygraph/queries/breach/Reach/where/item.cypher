// Is the item of one of these categories?
EXISTS { MATCH (item)-[:IS_A]->(c) WHERE c.id IN $value }
