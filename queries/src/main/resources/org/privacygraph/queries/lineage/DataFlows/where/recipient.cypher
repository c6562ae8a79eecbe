// Does one of these receive the data?
p.id IN $value
