// What does a rule find, a page at a time, in the order of document, subject and concept?
MATCH (document:SourceDocument)
WHERE document.id >= $afterDocument
  AND any(label IN labels(document) WHERE label IN $kinds)
  AND ($documents IS NULL OR document.key IN $documents)
CALL (document) {
  /*{rule}*/
}
WITH document, subject, coalesce(about.id, '') AS about, related, ties, caveat
WHERE document.id > $afterDocument OR subject.id > $afterSubject OR subject.id = $afterSubject AND about > $afterAbout
WITH document, subject, about, related, ties, caveat,
     coalesce(head([said IN $assertions WHERE said = subject.assertion OR any(t IN ties WHERE t.assertion = said)]), 'STATED')
       AS assertion,
     coalesce(head([tied IN $grains WHERE any(t IN ties WHERE t.grain = tied)]), 'PAIRED') AS grain
WITH document, subject, about, related, ties, caveat, assertion, grain
WHERE $severity = CASE
  WHEN caveat IS NULL AND NOT assertion IN $doubtful AND grain <> 'SAME_DOCUMENT' THEN $ruleSeverity
  ELSE $hint
END
RETURN document.id AS document,
       head([label IN labels(document) WHERE label IN $kinds]) AS kind,
       subject.id AS subject,
       about,
       [node IN related | node.id][..$most] AS related,
       reduce(all = [], t IN ties | all + coalesce(t.statements, [])) AS statements,
       assertion, grain, caveat
ORDER BY document, subject, about
LIMIT $limit
