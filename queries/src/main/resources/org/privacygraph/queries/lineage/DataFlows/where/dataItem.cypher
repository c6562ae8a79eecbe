// Is one of these items disclosed?
item.id IN $value
