// Who decides on these findings, which places do they rest on, and who has accepted them?
UNWIND $findings AS finding
MATCH (subject:Node {id: finding.subject})
MATCH (document:SourceDocument {id: finding.document})
OPTIONAL MATCH (acceptance:FindingAcceptance {id: $acceptances + finding.id})
RETURN finding.id AS id,
       COLLECT {
         MATCH (subject)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)
         RETURN o.id AS id ORDER BY id
       } AS controllers,
       COLLECT {
         MATCH (subject)-[:DISCLOSED_BY]->()-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o)
         RETURN o.id AS id ORDER BY id
       } AS disclosing,
       COLLECT { MATCH (document)-[:ISSUED_BY]->(o) RETURN o.id } AS issuers,
       COLLECT { MATCH (subject)-[:EVIDENCED_BY]->(s) RETURN s.id ORDER BY s.firstLine, s.id } AS statements,
       CASE WHEN acceptance IS NULL THEN null ELSE properties(acceptance) END AS acceptance
