// Do at least so many documents name it?
COUNT { MATCH (n)<-[:IDENTIFIES]-(m) RETURN DISTINCT m.source } >= $value
