// Has the activity one of these names?
a.name IN $value
