// Which data has each of these activities, disclosures and items to do with, and as what are they coded?
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)-[:USES|OF]->(item:DataItem)
  RETURN item
  UNION
  MATCH (n)<-[:DISCLOSED_BY]-(:Disclosure)-[:OF]->(item:DataItem)
  RETURN item
  UNION
  MATCH (item:DataItem {id: n.id})
  RETURN item
}
RETURN id, item.id AS item, [(item)-[:IS_A]->(c:PersonalDataCategory) | c.id] AS concepts
