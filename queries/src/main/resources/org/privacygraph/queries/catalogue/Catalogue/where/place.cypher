// Is it about one of these places?
EXISTS { MATCH (n)-[t:LOCATED_IN]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR t.assertion IN $value.assertions) }
