// Are the words of the item coded as a category?
item IS NOT NULL AND EXISTS { MATCH (item)-[:IS_A]->() } = $value
