// On whose behalf may the recipient of each of these disclosures process, as far as the documents name anybody?
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})-[:DISCLOSED_BY]->(a)
RETURN id,
       [(a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->(o:Organisation) | o.id] AS controllers,
       [(a)<-[:DISCLOSED_BY]-(e:Disclosure)-[:TO]->(o:Organisation)
        WHERE e.role IN $processing AND NOT (d)-[:TO]->(o) | o.id] AS processors
