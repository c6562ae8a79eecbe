// Which notices and records of processing pass the filter?
MATCH (n:SourceDocument)
WHERE NOT n:OrganisationDirectory AND /*{where}*/
