// What do documents deny of these parties, or of disclosures to them, and with which items?
MATCH (p:Party)
WHERE p.id IN $starts
CALL (p) {
  MATCH (p)<-[:IDENTIFIES]-(w:OrganisationMention)<-[:CONCERNS]-(n:NegativeStatement)
  RETURN n
  UNION
  MATCH (p)<-[:CONCERNS]-(n:NegativeStatement)
  RETURN n
  UNION
  MATCH (p)<-[:TO]-(d:Disclosure)<-[:CONCERNS|CONTRADICTED_BY]-(n:NegativeStatement)
  RETURN n
}
WITH DISTINCT n
WHERE n.kind IN $denials
CALL (n) {
  OPTIONAL MATCH (n)-[:CONCERNS]->(item:DataItem)
  RETURN collect(item.id) AS items
}
RETURN n.id AS id, items
ORDER BY id
LIMIT $limit
