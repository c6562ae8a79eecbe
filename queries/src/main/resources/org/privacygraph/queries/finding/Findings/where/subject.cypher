// Is it about one of these nodes?
subject.id IN $value
