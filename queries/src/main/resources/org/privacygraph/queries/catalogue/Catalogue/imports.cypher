// Which imports pass the filter?
MATCH (n:ImportRun)
WHERE /*{where}*/
