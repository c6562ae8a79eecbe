// Does it weigh one of these?
finding.severity IN $value
