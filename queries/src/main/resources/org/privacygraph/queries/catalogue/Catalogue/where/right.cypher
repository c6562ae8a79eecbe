// Is it one of these rights, granted in one of these ways?
EXISTS { MATCH (n)-[:IS_A]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR n.assertion IN $value.assertions) }
