// Which statutes pass the filter?
MATCH (n:Statute)
WHERE /*{where}*/
