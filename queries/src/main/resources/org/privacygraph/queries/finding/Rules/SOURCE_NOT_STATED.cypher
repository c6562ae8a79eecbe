// Which activities does a notice tell without saying where the data come from?
// severity: HINT
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 14(2)(f)"}
// title: Where the data come from is not stated
// explanation: >-
//   Data that were not obtained from the person need their source told. Most activities have them from the person, and then nothing needs to be said.
// remedy: >-
//   Say where the data come from, if not from the person.
// sources:
//   - "Regulation (EU) 2016/679, Art. 14(2)(f), OJ L 119, 4.5.2016, p. 1"
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
  AND NOT EXISTS { MATCH (subject)-[t:COLLECTED_FROM]->() WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT'] }
RETURN subject, null AS about, [] AS related, [] AS ties, null AS caveat
