// How many such data are there?
RETURN count(*) AS count
