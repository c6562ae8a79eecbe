// Which retention periods pass the filter?
MATCH (n:RetentionPeriod)
WHERE /*{where}*/
