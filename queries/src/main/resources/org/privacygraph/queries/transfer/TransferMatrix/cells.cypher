// How many transfers go to each place under each tool, and how many disclosures do they cover?
MATCH (t:ThirdCountryTransfer)-[:TO_PLACE]->(place:Country|Region)
WHERE $document IS NULL OR t.source = $document
OPTIONAL MATCH (t)-[on:RELIES_ON]->(tool:TransferTool)
WHERE coalesce(on.assertion, $stated) IN $said
OPTIONAL MATCH (t)-[:COVERS]->(d:Disclosure)
RETURN place.id AS place,
       tool.id AS tool,
       count(DISTINCT t) AS transfers,
       count(DISTINCT d) AS disclosures
ORDER BY place, tool
LIMIT $limit
