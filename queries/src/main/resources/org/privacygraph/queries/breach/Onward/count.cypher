// How many recipients in a role are these?
WITH DISTINCT x.id AS party, d.role AS role
RETURN count(*) AS count
