// What does this document say, node by node?
MATCH (n:Node {source: $key})
RETURN labels(n) AS labels,
       properties(n) AS properties,
       [(n)-[r]->(m:Node) | {type: type(r), target: m.id, properties: properties(r)}] AS relationships
