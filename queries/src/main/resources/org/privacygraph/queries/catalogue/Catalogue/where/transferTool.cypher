// Does it rely on one of these tools?
EXISTS { MATCH (n)-[t:RELIES_ON]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR t.assertion IN $value.assertions) }
