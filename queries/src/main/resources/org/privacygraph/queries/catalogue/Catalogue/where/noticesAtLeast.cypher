// Do at least so many documents name it?
COUNT { MATCH (n)<-[:IDENTIFIES]-(m:OrganisationMention) RETURN DISTINCT m.source } >= $value
