// Does the code of its language contain this?
toLower(n.language) CONTAINS $value
