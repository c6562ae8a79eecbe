// Is it of one of these kinds, or does a document say so of an organisation?
n.kind IN $value OR EXISTS { MATCH (n:Organisation)<-[:IDENTIFIES]-(m:OrganisationMention) WHERE m.kind IN $value }
