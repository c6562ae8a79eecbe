// Is it found by one of these rules?
$code IN $value
