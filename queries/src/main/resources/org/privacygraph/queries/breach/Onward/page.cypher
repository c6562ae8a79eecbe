// Which recipients are these, in which role, a page at a time?
WITH x.id AS party, d.role AS role, d.id AS disclosure, near, beside
WHERE party > $afterParty OR (party = $afterParty AND role > $afterRole)
WITH party, role, count(DISTINCT disclosure) AS disclosureCount, collect(DISTINCT near)[..$most] AS near,
     collect(DISTINCT disclosure)[..$most] AS disclosures, collect(DISTINCT beside) AS besides
RETURN party, role, disclosureCount, near, NOT false IN besides AS beside, disclosures
ORDER BY party, role
LIMIT $limit
