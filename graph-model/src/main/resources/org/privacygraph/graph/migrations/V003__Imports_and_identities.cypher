// Runs are listed by revision, organisations are proposed as matches by what is left of their names, nodes that are being
// loaded and nodes that are no longer said are found by their run.
CREATE CONSTRAINT match_refusal_id IF NOT EXISTS FOR (n:MatchRefusal) REQUIRE n.id IS UNIQUE;
CREATE INDEX organisation_match_key IF NOT EXISTS FOR (n:Organisation) ON (n.matchKey, n.id);
CREATE INDEX import_run_revision IF NOT EXISTS FOR (n:ImportRun) ON (n.revision);
CREATE INDEX import_run_document IF NOT EXISTS FOR (n:ImportRun) ON (n.document);
CREATE INDEX retired_source IF NOT EXISTS FOR (n:Retired) ON (n.source);
CREATE INDEX staged_by IF NOT EXISTS FOR (n:Staged) ON (n.stagedBy);
