// Does the document say in one of these ways that the item is disclosed?
EXISTS { MATCH (d)-[t:OF]->(item) WHERE t.assertion IN $value }
