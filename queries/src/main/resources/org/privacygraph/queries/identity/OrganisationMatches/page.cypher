// Which organisations share what is left of their names without legal form and country, and are told apart by no decision and no document?
MATCH (o:Organisation)
WHERE o.matchKey >= $afterKey
WITH DISTINCT o.matchKey AS matchKey
ORDER BY matchKey
CALL (matchKey) {
  MATCH (o:Organisation {matchKey: matchKey})
  WITH o
  ORDER BY o.id
  WITH collect(o) AS organisations
  WHERE size(organisations) > $one
  WITH organisations,
       COLLECT {
         UNWIND organisations AS o
         MATCH (o)<-[:IDENTIFIES]-(m:OrganisationMention)
         WITH m.source AS document, collect(DISTINCT o.id) AS ids
         WHERE size(ids) > $one
         RETURN ids
       } + COLLECT {
         MATCH (r:MatchRefusal)
         WITH [o IN organisations WHERE o.id IN r.organisations | o.id] AS ids
         WHERE size(ids) > $one
         RETURN ids
       } AS apart
  WITH apart,
       [o IN organisations WHERE none(ids IN apart WHERE o.id IN ids)] AS free,
       [o IN organisations WHERE any(ids IN apart WHERE o.id IN ids)] AS bound
  WITH CASE
         WHEN size(bound) = 0 THEN [free]
         ELSE [o IN bound | [o] + free]
       END + COLLECT {
         UNWIND bound AS o
         UNWIND bound AS other
         WITH o, other
         WHERE o.id < other.id AND none(ids IN apart WHERE o.id IN ids AND other.id IN ids)
         RETURN [o, other]
       } AS groups
  UNWIND groups AS match
  WITH match
  WHERE size(match) > $one
  RETURN [o IN match | o.id] AS ids, [o IN match | o.name] AS names
}
WITH matchKey, ids, names, head(ids) AS first, ids[$one] AS second
WHERE matchKey > $afterKey OR [first, second] > [$afterFirst, $afterSecond]
RETURN matchKey, ids, names
ORDER BY matchKey, first, second
LIMIT $limit
