// Does a document say that it is of one of these kinds?
EXISTS { MATCH (n)<-[:IDENTIFIES]-(m) WHERE m.kind IN $value }
