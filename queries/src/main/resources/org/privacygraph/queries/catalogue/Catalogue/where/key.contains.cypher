// Does its key contain this?
toLower(n.key) CONTAINS $value
