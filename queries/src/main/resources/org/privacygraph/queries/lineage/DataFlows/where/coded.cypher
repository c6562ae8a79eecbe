// Are the words of the item coded as categories, all of them?
item IS NOT NULL AND (item.uncoded IS NULL AND EXISTS { MATCH (item)-[:IS_A]->() }) = $value
