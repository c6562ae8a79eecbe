// Which rights of data subjects pass the filter?
MATCH (n:Right)
WHERE /*{where}*/
