// Which data subject categories pass the filter?
MATCH (n:DataSubjectCategory)
WHERE /*{where}*/
