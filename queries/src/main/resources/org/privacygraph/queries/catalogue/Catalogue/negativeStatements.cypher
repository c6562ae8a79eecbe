// Which negative statements pass the filter?
MATCH (n:NegativeStatement)
WHERE /*{where}*/
