// What does a rule find, a page at a time, in the order of document, subject and concept?
MATCH (document:SourceDocument)
WHERE document.id >= $afterDocument
  AND any(label IN labels(document) WHERE label IN $kinds)
  AND ($documents IS NULL OR document.key IN $documents)
CALL (document) {
  /*{rule}*/
}
WITH document, subject, about, related, ties, caveat
WHERE document.id > $afterDocument
   OR subject.id > $afterSubject
   OR subject.id = $afterSubject AND coalesce(about.id, '') > $afterAbout
WITH document, subject, about, related, ties, caveat,
     coalesce(head([said IN $assertions WHERE said = subject.assertion OR any(t IN ties WHERE t.assertion = said)]), 'STATED')
       AS assertion,
     coalesce(head([tied IN $grains WHERE any(t IN ties WHERE t.grain = tied)]), 'PAIRED') AS grain
OPTIONAL MATCH (acceptance:FindingAcceptance {
  id: $acceptances + subject.id + CASE WHEN about IS NULL THEN '' ELSE '|' + about.id END
})
WITH document, subject, about, related, ties, caveat, assertion, grain, acceptance,
     acceptance IS NOT NULL AND acceptance.until >= $asOf AS accepted,
     CASE WHEN caveat IS NULL AND NOT assertion IN $doubtful AND grain <> 'SAME_DOCUMENT' THEN $ruleSeverity ELSE $hint END
       AS severity
WHERE severity = $severity AND /*{where}*/
WITH document, subject, about, related, ties, caveat, assertion, grain, acceptance
ORDER BY document.id, subject.id, coalesce(about.id, '')
LIMIT $limit
RETURN document.id AS document,
       head([label IN labels(document) WHERE label IN $kinds]) AS kind,
       subject.id AS subject,
       about.id AS about,
       [node IN related | node.id][..$most] AS related,
       COLLECT {
         MATCH (subject)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)
         RETURN o.id AS id ORDER BY id
         UNION
         MATCH (subject)-[:DISCLOSED_BY]->()-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)
         RETURN o.id AS id ORDER BY id
       } AS controllers,
       COLLECT { MATCH (document)-[:ISSUED_BY]->(o) RETURN o.id } AS issuers,
       COLLECT { MATCH (subject)-[:EVIDENCED_BY]->(s) RETURN s.id ORDER BY s.firstLine, s.id } AS own,
       reduce(all = [], t IN ties | all + coalesce(t.statements, [])) AS others,
       assertion, grain, caveat,
       CASE WHEN acceptance IS NULL THEN null ELSE properties(acceptance) END AS acceptance
ORDER BY document, subject, coalesce(about, '')
