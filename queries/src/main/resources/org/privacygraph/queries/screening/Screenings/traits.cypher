// What is an activity for, which data does it use, about whom, and where are they from?
MATCH (activity:ProcessingActivity {id: $activity})
CALL (activity) {
  MATCH (activity)-[t:FOR]->(c:Purpose)
  RETURN c.id AS value, activity AS subject, [t] AS ties
  UNION
  MATCH (activity)-[u:USES]->(item)-[t:IS_A]->(c:PersonalDataCategory)
  RETURN c.id AS value, item AS subject, [u, t] AS ties
  UNION
  MATCH (activity)<-[:DISCLOSED_BY]-(:Disclosure)-[o:OF]->(item)-[t:IS_A]->(c:PersonalDataCategory)
  RETURN c.id AS value, item AS subject, [o, t] AS ties
  UNION
  MATCH (activity)-[a:ABOUT]->(people)-[t:IS_A]->(c:DataSubjectCategory)
  RETURN c.id AS value, people AS subject, [a, t] AS ties
  UNION
  MATCH (activity)-[t:COLLECTED_FROM]->(source:DataSource)
  RETURN source.kind AS value, source AS subject, [t] AS ties
}
WITH value, subject, ties
WHERE none(t IN ties WHERE t.assertion IN ['STATED_ABSENT', 'NOT_STATED'])
RETURN value, subject.id AS subject,
       [t IN ties WHERE t.assertion IS NOT NULL | t.assertion] AS assertions,
       [t IN ties WHERE t.grain IS NOT NULL | t.grain] AS grains,
       reduce(all = [], t IN ties | all + coalesce(t.statements, [])) AS tied,
       COLLECT { MATCH (subject)-[:EVIDENCED_BY]->(s) RETURN s.id ORDER BY s.firstLine, s.id } AS own
ORDER BY value, subject
