// Was one of these documents loaded?
n.document IN $value
