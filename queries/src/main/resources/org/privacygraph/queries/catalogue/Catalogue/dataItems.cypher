// Which data items, as documents name them, pass the filter?
MATCH (n:DataItem)
WHERE /*{where}*/
