// Does one of these documents name it?
EXISTS { MATCH (n)<-[:IDENTIFIES]-(m:OrganisationMention) WHERE m.source IN $value }
