// Is it about people of one of these categories?
EXISTS { MATCH (n)-[t:ABOUT]->()-[:IS_A]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR t.assertion IN $value.assertions) }
