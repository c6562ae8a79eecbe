// Which directories of organisations pass the filter?
MATCH (n:SourceDocument)
WHERE n:OrganisationDirectory AND /*{where}*/
