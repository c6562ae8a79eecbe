// Does the same document contradict it?
EXISTS { (n)-[:CONTRADICTED_BY]->() } = $value
