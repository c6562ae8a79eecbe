// Was it loaded from one of these files?
n.file IN $value
