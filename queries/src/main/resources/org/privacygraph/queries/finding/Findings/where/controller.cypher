// Does one of these decide on it, or issue the document?
EXISTS { MATCH (subject)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o) WHERE o.id IN $value }
OR EXISTS { MATCH (subject)-[:DISCLOSED_BY]->()-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o) WHERE o.id IN $value }
OR EXISTS { MATCH (document)-[:ISSUED_BY]->(o) WHERE o.id IN $value }
