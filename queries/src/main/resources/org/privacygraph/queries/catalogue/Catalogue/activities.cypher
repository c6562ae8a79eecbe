// Which processing activities pass the filter?
MATCH (n:ProcessingActivity)
WHERE /*{where}*/
