// Which activities and which of their disclosures are there?
MATCH (a:ProcessingActivity)
CALL (a) {
  MATCH (a)<-[:DISCLOSED_BY]-(d:Disclosure)
  RETURN d
  UNION
  RETURN null AS d
}
