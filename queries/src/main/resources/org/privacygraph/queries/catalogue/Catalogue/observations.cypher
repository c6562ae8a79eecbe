// Which observations pass the filter?
MATCH (n:Observation)
WHERE /*{where}*/
