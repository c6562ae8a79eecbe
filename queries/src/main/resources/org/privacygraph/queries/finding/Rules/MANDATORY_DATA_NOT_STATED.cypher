// Which notices do not say which data people must give?
// severity: LOW
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(2)(e)"}
// title: Which data must be given is not stated
// explanation: >-
//   Where data are collected from people themselves, a notice tells whether they must give them, by law, by contract or to enter
//   into one, and what happens if they do not.
// remedy: >-
//   Mark the data that must be given, and tell the consequence of not giving them.
// sources:
//   - "Regulation (EU) 2016/679, Art. 13(2)(e), OJ L 119, 4.5.2016, p. 1"
WITH document
WHERE EXISTS { MATCH (item:Node {source: document.key}) WHERE item:DataItem }
  AND NOT EXISTS { MATCH (item:Node {source: document.key}) WHERE item:DataItem AND item.mandatory IS NOT NULL }
RETURN document AS subject, null AS about, [] AS related, [] AS ties, null AS caveat
