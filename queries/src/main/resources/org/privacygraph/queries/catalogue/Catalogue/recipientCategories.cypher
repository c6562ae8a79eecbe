// Which recipient categories pass the filter?
MATCH (n:RecipientCategory)
WHERE /*{where}*/
