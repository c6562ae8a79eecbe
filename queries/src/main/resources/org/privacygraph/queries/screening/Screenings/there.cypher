// Is there an activity with this id?
MATCH (activity:ProcessingActivity {id: $activity})
RETURN activity.id AS id
