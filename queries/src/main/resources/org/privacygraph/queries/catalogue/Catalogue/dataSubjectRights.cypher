// Which rights, as documents grant them, pass the filter?
MATCH (n:DataSubjectRight)
WHERE /*{where}*/
