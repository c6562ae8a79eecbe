// Which facts of a document were written or retired after a revision, and did they change by that?
MATCH (r:ImportRun {document: $document})
WHERE r.revision > $since
WITH collect(r.id) AS later
CALL (later) {
  MATCH (n:Node {source: $document})
  WHERE n.run IN later AND (n:Fact OR n:SourceDocument)
  RETURN n.id AS id, n.hash AS after, null AS before
  UNION ALL
  MATCH (n:Retired {source: $document})
  WHERE n.retiredBy IN later AND NOT n.run IN later AND any(label IN n.retiredLabels WHERE label IN $labels)
  RETURN n.id AS id, null AS after, n.hash AS before
}
WITH id, head(collect(after)) AS after, head(collect(before)) AS before
WHERE id > $afterId AND (before IS NULL OR after IS NULL OR before <> after)
RETURN id
ORDER BY id
