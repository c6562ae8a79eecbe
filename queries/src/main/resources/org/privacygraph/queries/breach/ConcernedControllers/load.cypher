// How many disclosures lead to these parties?
MATCH (p:Party)
WHERE p.id IN $chain
RETURN sum(COUNT { MATCH (p)<-[:TO]-(d:Disclosure) }) AS count
