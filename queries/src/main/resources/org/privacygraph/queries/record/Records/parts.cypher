// Which disclosures, transfers, periods and denials belong to each of these activities?
UNWIND $ids AS id
MATCH (a:ProcessingActivity {id: id})
RETURN id,
       COLLECT {
         MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)
         WHERE $role = $controller OR (d.role IN $roles AND EXISTS { (d)-[:TO]->(:Organisation {id: $organisation}) })
         RETURN d.id AS part
         ORDER BY part
         LIMIT $limit
       } AS disclosures,
       COLLECT {
         MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)<-[:COVERS]-(t:ThirdCountryTransfer)
         WHERE $role = $controller OR (d.role IN $roles AND EXISTS { (d)-[:TO]->(:Organisation {id: $organisation}) })
         RETURN DISTINCT t.id AS part
         ORDER BY part
         LIMIT $limit
       } AS transfers,
       COLLECT {
         MATCH (a)-[:USES]->(:DataItem)<-[:APPLIES_TO]-(p:RetentionPeriod)
         WHERE NOT EXISTS { (a)-[:KEPT_FOR]->(p) }
         RETURN DISTINCT p.id AS part
         ORDER BY part
         LIMIT $limit
       } AS periods,
       COLLECT {
         MATCH (a)<-[:CONCERNS]-(s:NegativeStatement)
         WHERE s.kind IN $denials
         RETURN DISTINCT s.id AS part
         ORDER BY part
         LIMIT $limit
       } AS denials
