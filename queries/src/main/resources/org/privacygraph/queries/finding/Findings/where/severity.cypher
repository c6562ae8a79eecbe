// Does it weigh one of these?
severity IN $value
