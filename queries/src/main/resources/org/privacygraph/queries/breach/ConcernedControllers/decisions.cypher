// By which of its activities is each of these controllers concerned, where no party is named, and is it certain that the data fit?
UNWIND $ids AS id
CALL (id) {
  MATCH (x:Party {id: id})<-[by:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]-(a:ProcessingActivity)
  CALL (a) {
    MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)
    RETURN d
    UNION
    RETURN null AS d
  }
  WITH a, d
  WHERE /*{where}*/
  WITH a, d, (/*{certain}*/) AS certain
  RETURN '' AS party, d.role AS role, a.assertion AS assertion, false AS source, a.id AS activity, d.id AS disclosure,
         certain, a.id + '|' + coalesce(d.id, '') AS sortKey
  ORDER BY certain DESC, sortKey
  LIMIT $most
}
RETURN id, party, role, assertion, source, activity, disclosure, certain, sortKey
ORDER BY id, certain DESC, sortKey
