// Is it from one of these documents?
d.source IN $value
