// Which activities are to be drawn, of an organisation, of a document, or by their ids?
MATCH (a:ProcessingActivity)
WHERE ($ids IS NULL OR a.id IN $ids)
  AND ($document IS NULL OR a.source = $document)
  AND ($organisation IS NULL
    OR EXISTS { (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(:Organisation {id: $organisation}) })
RETURN a.id AS id
ORDER BY id
LIMIT $limit
