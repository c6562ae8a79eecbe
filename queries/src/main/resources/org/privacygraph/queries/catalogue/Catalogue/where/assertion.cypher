// Is it said in one of these ways?
n.assertion IN $value
