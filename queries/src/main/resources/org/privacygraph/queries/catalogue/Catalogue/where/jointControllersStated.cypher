// Are joint controllers told?
EXISTS { (n)-[:JOINTLY_CONTROLLED_BY]->() } = $value
