// Is it open of which category the item is, and does that count?
$value AND (item IS NULL OR NOT EXISTS { MATCH (item)-[:IS_A]->(c) })
