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
  }
  WITH a, d, party, assertion, source, (/*{certain}*/) AS certain
  RETURN party, d.role AS role, assertion, source, a.id AS activity, d.id AS disclosure, certain,
         a.id + '|' + coalesce(d.id, '') AS sortKey
  ORDER BY certain DESC, sortKey
  LIMIT $most
}
RETURN id, party, role, assertion, source, activity, disclosure, certain, sortKey
ORDER BY id, certain DESC, sortKey
