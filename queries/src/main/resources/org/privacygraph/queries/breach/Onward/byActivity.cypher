// To whom do these activities hand data?
MATCH (d)-[:TO]->(x)
WHERE d.role <> 'INTERNAL' AND d.assertion <> 'STATED_ABSENT'
WITH x, d, '' AS near, false AS beside
