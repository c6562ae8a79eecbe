// An accepted finding is looked up by the id of the finding.
CREATE CONSTRAINT finding_acceptance_id IF NOT EXISTS FOR (n:FindingAcceptance) REQUIRE n.id IS UNIQUE;
