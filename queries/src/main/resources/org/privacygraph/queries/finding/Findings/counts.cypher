// How often does a rule find something in each document, by severity?
MATCH (document:SourceDocument)
WHERE any(label IN labels(document) WHERE label IN $kinds)
  AND ($documents IS NULL OR document.key IN $documents)
CALL (document) {
  /*{rule}*/
}
WITH document, subject, about, ties, caveat,
     coalesce(head([said IN $assertions WHERE said = subject.assertion OR any(t IN ties WHERE t.assertion = said)]), 'STATED')
       AS assertion,
     coalesce(head([tied IN $grains WHERE any(t IN ties WHERE t.grain = tied)]), 'PAIRED') AS grain
OPTIONAL MATCH (acceptance:FindingAcceptance {
  id: $acceptances + subject.id + CASE WHEN about IS NULL THEN '' ELSE '|' + about.id END
})
WITH document, subject, about, assertion, grain,
     acceptance IS NOT NULL AND acceptance.until >= $asOf AS accepted,
     CASE WHEN caveat IS NULL AND NOT assertion IN $doubtful AND grain <> 'SAME_DOCUMENT' THEN $ruleSeverity ELSE $hint END
       AS severity
WHERE /*{where}*/
RETURN document.id AS document, severity, count(*) AS count
ORDER BY document, severity
