// Is it covered by one of these tools?
EXISTS { MATCH (d)<-[:COVERS]-(:ThirdCountryTransfer)-[t:RELIES_ON]->(c) WHERE c.id IN $value.ids AND (size($value.assertions) = 0 OR t.assertion IN $value.assertions) }
