// Are data of one of these categories disclosed?
EXISTS { MATCH (d)-[t:OF]->(item)-[:IS_A]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR t.assertion IN $value.assertions) }
