// Is a length of time stated?
(n.duration IS NOT NULL) = $value
