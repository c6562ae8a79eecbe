// Is it from one of these documents?
n.source IN $value
