// Does it say when it was last changed?
(n.lastUpdated IS NOT NULL) = $value
