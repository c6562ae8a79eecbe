// Is a legal basis stated?
EXISTS { MATCH (n)-[t:ON_BASIS]->() WHERE t.assertion = 'STATED' } = $value
