// Which processors engage the recipient of each of these disclosures?
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})-[:TO]->(s)
MATCH (d)-[:DISCLOSED_BY]->(a)
WHERE d.role IN $engaged
CALL (d, s, a) {
  MATCH (a)<-[:DISCLOSED_BY]-(own:Disclosure)-[:TO]->(p)
  WHERE own.role IN $processing AND s <> p
    AND (EXISTS { MATCH (p)<-[:ISSUED_BY]-(n:SourceDocument) WHERE n.id = 'document/' + a.source }
         OR own.role IN $engaging
            AND NOT EXISTS { MATCH (a)<-[:DISCLOSED_BY]-(e:Disclosure)-[:TO]->(q) WHERE e.role IN $engaging AND q <> p })
  RETURN p, [(a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o:Organisation) | o.id] AS controllers, false AS decides
  UNION
  MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(p)
  WHERE s <> p
    AND NOT EXISTS { MATCH (a)<-[:DISCLOSED_BY]-(e:Disclosure) WHERE e.role IN $engaging }
  RETURN p, [] AS controllers, a IS NOT NULL AS decides
}
RETURN id, p.id AS processor, controllers, decides
ORDER BY id, processor, decides
LIMIT $limit
