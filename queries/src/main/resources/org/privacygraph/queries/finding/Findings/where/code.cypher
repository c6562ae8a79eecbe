// Is it found by one of these rules?
finding.code IN $value
