// Which authorities of this directory sit in which country?
MATCH (m:Node {source: $directory})
WHERE m:OrganisationMention AND m.kind = $kind
MATCH (m)-[:LOCATED_IN]->(c)
MATCH (m)-[:IDENTIFIES]->(o)
RETURN c.id AS country, o.id AS id
ORDER BY country, id
