// Which personal data categories pass the filter?
MATCH (n:PersonalDataCategory)
WHERE /*{where}*/
