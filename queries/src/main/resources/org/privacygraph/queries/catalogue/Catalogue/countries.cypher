// Which countries pass the filter?
MATCH (n:Country)
WHERE /*{where}*/
