// Which activities does a notice tell without a legal basis?
// severity: MEDIUM
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 13(1)(c), 14(1)(c), 6(1)"}
// title: No legal basis is stated for the activity
// explanation: >-
//   A notice tells the purposes of the processing and the legal basis for it. Not stated in the document is not the same as not there:
//   the controller may have a basis and not tell it. A basis that a reader only concluded is not counted as missing.
// remedy: State the basis of Art. 6(1) next to the purpose, or say which of the listed bases covers this activity.
// sources:
//   - "Regulation (EU) 2016/679, Art. 6(1), 13(1)(c), 14(1)(c), OJ L 119, 4.5.2016, p. 1"
MATCH (subject:Node {source: document.key})
WHERE subject:ProcessingActivity
  AND NOT EXISTS { MATCH (subject)-[t:ON_BASIS]->() WHERE NOT t.assertion IN ['NOT_STATED', 'STATED_ABSENT'] }
RETURN subject, null AS about, [] AS related, [] AS ties, null AS caveat
