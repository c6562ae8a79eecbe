// Is a tool named?
EXISTS { (n)-[:RELIES_ON]->() } = $value
