// How is an organisation reached, by what documents say of it?
MATCH (o:Organisation {id: $organisation})
RETURN COLLECT {
         MATCH (o)<-[:CONTACT_OF]-(c:ContactPoint)
         RETURN c.id AS part
         ORDER BY part
         LIMIT $limit
       } AS contacts,
       COLLECT {
         MATCH (o)<-[:IDENTIFIES]-(m:OrganisationMention)
         RETURN m.id AS part
         ORDER BY part
         LIMIT $limit
       } AS mentions
