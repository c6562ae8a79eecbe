// Which contact points pass the filter?
MATCH (n:ContactPoint)
WHERE /*{where}*/
