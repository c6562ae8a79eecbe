// Does one of these documents name it?
EXISTS { MATCH (n)<-[:IDENTIFIES]-(m) WHERE m.source IN $value }
