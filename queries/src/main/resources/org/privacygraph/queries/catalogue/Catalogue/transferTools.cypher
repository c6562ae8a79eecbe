// Which transfer tools pass the filter?
MATCH (n:TransferTool)
WHERE /*{where}*/
