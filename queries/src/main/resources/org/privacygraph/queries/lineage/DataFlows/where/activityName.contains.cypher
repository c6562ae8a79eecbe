// Does the name of the activity contain this?
toLower(a.name) CONTAINS $value
