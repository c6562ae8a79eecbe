// How often does a rule find something in each document, by severity?
MATCH (document:SourceDocument)
WHERE any(label IN labels(document) WHERE label IN $kinds)
  AND ($documents IS NULL OR document.key IN $documents)
CALL (document) {
  /*{rule}*/
}
WITH document.id AS document,
     CASE
       WHEN caveat IS NULL
         AND NOT coalesce(subject.assertion, '') IN $doubtful
         AND none(t IN ties WHERE t.assertion IN $doubtful OR t.grain = 'SAME_DOCUMENT')
         THEN $ruleSeverity
       ELSE $hint
     END AS severity
RETURN document, severity, count(*) AS count
ORDER BY document, severity
