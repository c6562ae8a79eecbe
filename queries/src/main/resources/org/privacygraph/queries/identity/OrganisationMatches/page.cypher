// Which organisations share what is left of their names without legal form and country, and were not refused?
MATCH (o:Organisation)
WHERE o.matchKey > $afterKey
WITH DISTINCT o.matchKey AS matchKey
ORDER BY matchKey
MATCH (o:Organisation {matchKey: matchKey})
WHERE EXISTS {
  MATCH (other:Organisation {matchKey: matchKey})
  WHERE other.id <> o.id
    AND NOT EXISTS { MATCH (r:MatchRefusal) WHERE o.id IN r.organisations AND other.id IN r.organisations }
}
WITH matchKey, o
ORDER BY o.id
WITH matchKey, collect(o.id) AS ids, collect(o.name) AS names
WHERE size(ids) > $one
RETURN matchKey, ids, names
ORDER BY matchKey
LIMIT $limit
