// Is it one of these, or narrower?
n.id IN $value.ids
