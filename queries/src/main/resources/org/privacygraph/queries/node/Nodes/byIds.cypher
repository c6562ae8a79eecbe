// What does each of these nodes say, and where does it lead?
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id,
       head([label IN labels(n) WHERE NOT label IN ['Node', 'Fact', 'SourceDocument', 'Party']]) AS label,
       properties(n) AS properties,
       [(n)-[r]->(m:Node) | {type: type(r), target: m.id, properties: properties(r)}] AS links
