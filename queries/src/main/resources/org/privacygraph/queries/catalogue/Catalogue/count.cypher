// How many of these are there?
RETURN count(n) AS count
