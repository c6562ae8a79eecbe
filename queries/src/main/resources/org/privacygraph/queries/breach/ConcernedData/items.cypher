// Which items do these disclosures hand over, or these activities use?
OPTIONAL MATCH (d)-[of:OF]->(sent:DataItem)
WITH a, d, of, sent
OPTIONAL MATCH (a)-[uses:USES]->(used:DataItem)
WHERE d IS NULL
WITH a, d, coalesce(sent, used) AS item, coalesce(of.assertion, uses.assertion) AS tie
WHERE /*{where}*/
WITH a, d, item,
     d IS NOT NULL AND coalesce(d.assertion = 'STATED_ABSENT' OR tie = 'STATED_ABSENT', false) AS absent,
     item IS NOT NULL AND (/*{certain}*/) AS certain
CALL (a, d, item) {
  OPTIONAL MATCH (d)<-[:CONTRADICTED_BY|CONCERNS]-(n:NegativeStatement)
  WHERE n.kind IN $denials
  RETURN count(n) AS ofDisclosure
}
CALL (a, item) {
  OPTIONAL MATCH (item)-[:IN_GROUP*0..1]->(x)<-[:CONCERNS]-(n:NegativeStatement)
  WHERE n.kind IN $denials
  OPTIONAL MATCH (n)-[:CONCERNS]->(w)
  OPTIONAL MATCH (w)-[:IDENTIFIES]->(o)
  WITH a, n, collect(w) AS about, collect(coalesce(o.id, CASE WHEN w:Party THEN w.id END)) AS parties
  WHERE n IS NOT NULL
    AND (size(parties) = 0 OR any(party IN parties WHERE party IN $starts))
    AND (none(one IN about WHERE one:ProcessingActivity) OR a IN about)
  RETURN count(n) AS ofItem
}
WITH a, d, item, absent, certain, ofDisclosure + ofItem > 0 AS denied
