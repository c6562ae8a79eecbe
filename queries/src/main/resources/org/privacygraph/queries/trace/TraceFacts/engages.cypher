// Whom does each of these processors engage, by which disclosure of which activity?
UNWIND $ids AS id
MATCH (p:Party {id: id})
CALL (p) {
  MATCH (p)<-[:TO]-(own:Disclosure)-[:DISCLOSED_BY]->(a)
  WHERE own.role IN $processing
  MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(s)
  WHERE d.role IN $engaged AND s <> p
    AND (EXISTS { MATCH (p)<-[:ISSUED_BY]-(n:SourceDocument) WHERE n.id = 'document/' + a.source }
         OR own.role IN $engaging
            AND NOT EXISTS { MATCH (a)<-[:DISCLOSED_BY]-(e:Disclosure)-[:TO]->(q) WHERE e.role IN $engaging AND q <> p })
  RETURN d, [(a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o:Organisation) | o.id] AS controllers, false AS decides
  UNION
  MATCH (p)<-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(s)
  WHERE d.role IN $engaged AND s <> p
    AND NOT EXISTS { MATCH (a)<-[:DISCLOSED_BY]-(e:Disclosure) WHERE e.role IN $engaging }
  RETURN d, [] AS controllers, a IS NOT NULL AS decides
}
RETURN id, d.id AS disclosure, controllers, decides
ORDER BY id, disclosure, decides
LIMIT $limit
