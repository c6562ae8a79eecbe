// Who and what takes part in these activities?
UNWIND $ids AS id
MATCH (a:ProcessingActivity {id: id})
RETURN a.id AS activity,
       a.name AS name,
       COLLECT {
         MATCH (a)-[r:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(c:Party)
         RETURN {id: c.id, name: c.name, tie: type(r), assertion: coalesce(r.assertion, $stated)} AS part
         ORDER BY part.id
       } AS controllers,
       COLLECT {
         MATCH (a)-[r:ABOUT]->(s:DataSubjectGroup)
         RETURN {id: s.id, name: s.name, assertion: coalesce(r.assertion, $stated)} AS part
         ORDER BY part.id
       } AS dataSubjects,
       COLLECT {
         MATCH (a)-[:COLLECTED_FROM]->(s:DataSource)-[:FROM_PARTY]->(p:Party)
         RETURN DISTINCT {id: p.id, name: p.name, assertion: s.assertion} AS part
         ORDER BY part.id
       } AS sources,
       COUNT { (a)-[:USES]->(:DataItem) } AS dataItems,
       COLLECT {
         MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(p:Party)
         RETURN {
           id: p.id,
           name: p.name,
           role: d.role,
           roleAssertion: d.roleAssertion,
           assertion: d.assertion,
           itemised: d.itemised,
           dataItems: COUNT { (d)-[:OF]->(:DataItem) },
           places: COLLECT { MATCH (d)-[:LOCATED_IN]->(c:Country|Region) RETURN DISTINCT c.name ORDER BY c.name },
           abroad: COLLECT {
             MATCH (d)<-[:COVERS]-(:ThirdCountryTransfer)-[:TO_PLACE]->(c:Country|Region)
             RETURN DISTINCT c.name
             ORDER BY c.name
           },
           denied: EXISTS { (d)<-[:CONTRADICTED_BY]-(:NegativeStatement) }
         } AS part
         ORDER BY part.id
       } AS recipients
