// Is a check of the identity announced?
(n.identityCheck IS NOT NULL) = $value
