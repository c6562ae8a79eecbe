// Has the recipient one of these roles?
d.role IN $value
