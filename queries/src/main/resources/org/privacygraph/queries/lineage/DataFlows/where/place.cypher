// Is it in one of these countries or regions?
EXISTS { MATCH (d)-[t:LOCATED_IN]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR t.assertion IN $value.assertions) }
