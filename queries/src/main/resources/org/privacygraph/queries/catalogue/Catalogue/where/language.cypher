// Is it in one of these languages?
n.language IN $value
