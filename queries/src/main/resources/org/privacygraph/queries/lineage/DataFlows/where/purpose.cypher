// Is it for one of these purposes?
EXISTS { MATCH (a)-[t:FOR]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR t.assertion IN $value.assertions) }
