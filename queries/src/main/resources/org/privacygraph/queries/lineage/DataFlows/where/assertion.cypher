// Is the disclosure said in one of these ways?
d.assertion IN $value
