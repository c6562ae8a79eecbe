// The facts of one document are found by their source, lists are walked by name, and words are searched.
CREATE INDEX node_source IF NOT EXISTS FOR (n:Node) ON (n.source);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name, n.id);
CREATE INDEX source_document_name IF NOT EXISTS FOR (n:SourceDocument) ON (n.name, n.id);
CREATE INDEX processing_activity_name IF NOT EXISTS FOR (n:ProcessingActivity) ON (n.name, n.id);
CREATE INDEX data_item_name IF NOT EXISTS FOR (n:DataItem) ON (n.name, n.id);
CREATE FULLTEXT INDEX node_words IF NOT EXISTS
FOR (n:SourceDocument|Organisation|OrganisationMention|RecipientGroup|ContactPoint|DataGroup|DataItem|DataSubjectGroup|ProcessingActivity|RetentionPeriod|SecurityMeasure|NegativeStatement|Observation|StatuteReference|PersonalDataCategory|Purpose|DataSubjectCategory|RecipientCategory|LegalBasis|Right|TransferTool|Measure|Statute|Country|Region)
ON EACH [n.name, n.nameDe, n.synonymsEn, n.synonymsDe, n.aliases, n.statement, n.addressee, n.email, n.criteria, n.key];
