// Does it rest on one of these legal bases?
EXISTS { MATCH (n)-[t:ON_BASIS]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR t.assertion IN $value.assertions) }
