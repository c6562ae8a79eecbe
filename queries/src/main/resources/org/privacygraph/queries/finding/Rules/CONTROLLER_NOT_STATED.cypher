// Which documents do not say who the controller is?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(a), 14(1)(a)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(a)"}
// title: Who the controller is is not stated
// explanation: >-
//   A notice and a record of processing name the controller. A document with an issuer names it, as far as this rule sees.
// remedy: >-
//   Name the legal entity that decides.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(1)(a), 14(1)(a), 30(1)(a), OJ L 119, 4.5.2016, p. 1"
WITH document
WHERE NOT EXISTS { (document)-[:ISSUED_BY]->() }
  AND NOT EXISTS {
    MATCH (a:Node {source: document.key})
    WHERE a:ProcessingActivity AND EXISTS { (a)-[:CONTROLLED_BY|JOINTLY_CONTROLLED_BY]->() }
  }
RETURN document AS subject, null AS about, [] AS related, [] AS ties, null AS caveat
