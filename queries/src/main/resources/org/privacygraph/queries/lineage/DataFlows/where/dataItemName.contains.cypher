// Does the name of the item contain this?
toLower(item.name) CONTAINS $value
