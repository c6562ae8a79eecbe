// Of which documents was an import taken back after a revision that it was part of?
MATCH (back:ImportRun)
WHERE back.revision > $since AND back.takesBack IS NOT NULL
MATCH (r:ImportRun {id: back.takesBack})
WHERE r.revision <= $since
RETURN DISTINCT r.document AS document
ORDER BY document
