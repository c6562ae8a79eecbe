// Why is each of these controllers concerned, by which of its activities, and is it certain that the data fit?
UNWIND $ids AS id
CALL (id) {
  MATCH (x:Party {id: id})<-[by:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)
  CALL (a) {
    MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)-[:TO]->(p)
    WHERE p.id IN $chain AND (p.id IN $starts OR d.role IN $roles)
    RETURN p.id AS party, d, d.assertion AS assertion, false AS source
    UNION
    MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(p)
    WHERE p.id IN $starts
    RETURN p.id AS party, null AS d, a.assertion AS assertion, false AS source
    UNION
    MATCH (a)-[:COLLECTED_FROM]->(s)-[:FROM_PARTY]->(p)
    WHERE p.id IN $starts
    RETURN p.id AS party, null AS d, a.assertion AS assertion, p IS NOT NULL AS source
    UNION
    WITH a
    WHERE size($starts) = 0
    OPTIONAL MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)
    RETURN '' AS party, d, a.assertion AS assertion, false AS source
    UNION
    WITH a
    WHERE size($starts) = 0
    RETURN '' AS party, null AS d, a.assertion AS assertion, false AS source
  }
  WITH a, d, party, assertion, source,
       (size($categories) = 0
         OR EXISTS { MATCH (d)-[:OF]->(i)-[:IS_A]->(c) WHERE c.id IN $categories }
         OR (d IS NULL AND EXISTS { MATCH (a)-[:USES]->(i)-[:IS_A]->(c) WHERE c.id IN $categories })) AS coded,
       (size($countries) = 0
         OR EXISTS { MATCH (d)-[:LOCATED_IN]->(c) WHERE c.id IN $countries }
         OR (d IS NULL AND EXISTS { MATCH (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)<-[:IDENTIFIES]-(m:OrganisationMention)-[:LOCATED_IN]->(c) WHERE c.id IN $countries })) AS placed
  RETURN party, d.role AS role, assertion, source, a.id AS activity, d.id AS disclosure, coded AND placed AS certain,
         a.id + '|' + coalesce(d.id, '') AS sortKey
  ORDER BY certain DESC, sortKey
  LIMIT $most
}
RETURN id, party, role, assertion, source, activity, disclosure, certain, sortKey
ORDER BY id, certain DESC, sortKey
