// Which legal bases pass the filter?
MATCH (n:LegalBasis)
WHERE /*{where}*/
