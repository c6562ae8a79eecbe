// Does one of these activities disclose?
a.id IN $value
