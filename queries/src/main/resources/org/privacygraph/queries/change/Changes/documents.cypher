// Which documents were imported after a revision?
MATCH (r:ImportRun)
WHERE r.revision > $since AND r.document >= $from AND ($document IS NULL OR r.document = $document)
RETURN DISTINCT r.document AS document
ORDER BY document
