// Does it go to one of these places?
EXISTS { MATCH (n)-[t:TO_PLACE]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR t.assertion IN $value.assertions) }
