// Has it one of these names?
n.name IN $value
