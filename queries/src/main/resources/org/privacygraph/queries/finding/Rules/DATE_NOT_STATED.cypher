// Which notices have no date?
// severity: HINT
// provisions:
//   PRIVACY_NOTICE: {statute: EU_GDPR, provision: "Art. 5(2), 12(1)"}
// title: No date is stated
// explanation: >-
//   The law asks for no date; without one nobody can tell which version of a notice people were shown.
// remedy: >-
//   Put the day of the last change on the notice.
// sources:
//   - "Regulation (EU) 2016/679, Art. 5(2), 12(1), OJ L 119, 4.5.2016, p. 1"
//   - "Article 29 Working Party, Guidelines on transparency, WP260 rev.01, section on changes to Article 13 and Article 14 information"
WITH document
WHERE document.lastUpdated IS NULL
RETURN document AS subject, null AS about, [] AS related, [] AS ties, null AS caveat
