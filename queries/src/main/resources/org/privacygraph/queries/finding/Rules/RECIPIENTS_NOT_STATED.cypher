// Which documents tell of processing and of no recipient?
// severity: LOW
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(e), 14(1)(e)"}
//   PROCESSING_REGISTER: {statute: EU_GDPR, provision: "Art. 30(1)(d)"}
// title: No recipients are stated
// explanation: >-
//   A document tells the recipients or categories of recipients, if there are any; processors are recipients. Staff of the controller are not.
//   A record that a processor keeps (Art. 30(2)) need not tell this.
// remedy: >-
//   Name the recipients, or say that there are none.
// sources:
//   - "Regulation (EU) 2016/679, Art. 4(9), 13(1)(e), 14(1)(e), 30(1)(d), OJ L 119, 4.5.2016, p. 1"
WITH document
WHERE EXISTS { MATCH (a:Node {source: document.key}) WHERE a:ProcessingActivity }
  AND NOT EXISTS {
    MATCH (d:Node {source: document.key})
    WHERE d:Disclosure AND d.role <> 'INTERNAL' AND d.assertion <> 'NOT_STATED'
  }
RETURN document AS subject, null AS about, [] AS related, [] AS ties, null AS caveat
