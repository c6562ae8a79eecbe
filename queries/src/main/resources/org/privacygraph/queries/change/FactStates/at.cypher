// What did a document say at a revision, fact by fact?
OPTIONAL MATCH (r:ImportRun {document: $document})
WHERE r.revision > $revision
WITH collect(r.id) AS later
CALL (later) {
  MATCH (n:Node {source: $document})
  WHERE (n:Fact OR n:SourceDocument) AND ($ids IS NULL OR n.id IN $ids) AND NOT n.run IN later
  RETURN n, labels(n) AS labels
  UNION ALL
  MATCH (n:Retired {source: $document})
  WHERE ($ids IS NULL OR n.id IN $ids) AND n.retiredBy IN later AND NOT n.run IN later
    AND any(label IN n.retiredLabels WHERE label IN $labels)
  RETURN n, n.retiredLabels AS labels
}
RETURN labels,
       properties(n) AS properties,
       [(n)-[r]->(m) | {
         type: type(r),
         target: m.id,
         name: coalesce(m.name, m.key, m.locator),
         properties: properties(r)
       }] AS relationships
ORDER BY n.id
