// Has the item one of these names?
item.name IN $value
