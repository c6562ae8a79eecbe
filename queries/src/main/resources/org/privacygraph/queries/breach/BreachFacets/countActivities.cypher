// How many activities are these?
RETURN count(DISTINCT a) AS count
