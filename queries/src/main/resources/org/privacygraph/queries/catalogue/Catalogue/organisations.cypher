// Which organisations pass the filter?
MATCH (n:Organisation)
WHERE /*{where}*/
