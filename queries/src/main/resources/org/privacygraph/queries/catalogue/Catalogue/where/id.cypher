// Is it one of these?
n.id IN $value
