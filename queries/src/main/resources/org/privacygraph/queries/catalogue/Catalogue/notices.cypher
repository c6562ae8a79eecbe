// Which source documents pass the filter?
MATCH (n:SourceDocument)
WHERE /*{where}*/
