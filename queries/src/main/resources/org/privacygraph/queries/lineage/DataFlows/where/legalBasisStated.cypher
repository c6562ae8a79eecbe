// Is a legal basis stated?
EXISTS { MATCH (d)-[t:ON_BASIS]->() WHERE t.assertion = 'STATED' } = $value
