// Is a country or a region stated?
EXISTS { MATCH (d)-[t:LOCATED_IN]->() WHERE t.assertion = 'STATED' } = $value
