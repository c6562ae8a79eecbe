// Which disclosures of these documents are open: the document tells neither what they hand over nor what their activity uses?
UNWIND $documents AS document
MATCH (d:Disclosure {source: document})-[:DISCLOSED_BY]->(a)
WHERE NOT EXISTS { MATCH (d)-[:OF]->() }
  AND NOT EXISTS { MATCH (a)-[:USES]->() }
  AND NOT EXISTS { MATCH (a)<-[:DISCLOSED_BY]-(e:Disclosure)-[:OF]->() }
RETURN d.id AS id
ORDER BY id
