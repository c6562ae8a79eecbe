// Which purposes pass the filter?
MATCH (n:Purpose)
WHERE /*{where}*/
