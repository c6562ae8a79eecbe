package org.privacygraph.graph;

/**
 * Every kind of relationship, with the question that it answers.
 *
 * <p>A relationship belongs to the node that it starts from: when that node's document is replaced, it goes with it.
 */
public enum RelationshipType {
    /** Which document is the statement in? */
    IN("Statement -> PrivacyNotice|ProcessingRegister|OrganisationDirectory"),
    /** Which lines say so? */
    EVIDENCED_BY("every fact -> Statement"),
    /** Who publishes the document? */
    ISSUED_BY("PrivacyNotice|ProcessingRegister|OrganisationDirectory -> Organisation"),
    /** Which country's law governs the document? */
    GOVERNED_BY("PrivacyNotice|ProcessingRegister|OrganisationDirectory -> Country"),
    /** Which organisation is meant? */
    IDENTIFIES("OrganisationMention -> Organisation"),
    /** Which group does it belong to? */
    PART_OF("OrganisationMention -> Organisation"),
    /** Who is its parent? */
    SUBSIDIARY_OF("OrganisationMention -> Organisation"),
    /** Who runs the service? */
    RUN_BY("OrganisationMention -> Organisation"),
    /** Where is it, or where does it happen? */
    LOCATED_IN("OrganisationMention|Disclosure|NegativeStatement -> Country|Region"),
    /** Whose contact is it? */
    CONTACT_OF("ContactPoint -> Organisation|RecipientGroup"),
    /** Which group is the item listed in? */
    IN_GROUP("DataItem -> DataGroup"),
    /** Which shared concept is it? */
    IS_A("DataItem|DataSubjectGroup|RecipientGroup|SecurityMeasure|StatuteReference|DataSubjectRight -> the concept"),
    /** Who decides? */
    CONTROLLED_BY("ProcessingActivity -> Organisation|RecipientGroup"),
    /** Who decides jointly? */
    JOINTLY_CONTROLLED_BY("ProcessingActivity -> Organisation|RecipientGroup"),
    /** What for? */
    FOR("ProcessingActivity -> Purpose"),
    /** About whom? */
    ABOUT("ProcessingActivity|Disclosure -> DataSubjectGroup"),
    /** With which data? */
    USES("ProcessingActivity -> DataItem"),
    /** On which legal basis? */
    ON_BASIS("ProcessingActivity|Disclosure -> LegalBasis"),
    /** Where do the data come from? */
    COLLECTED_FROM("ProcessingActivity -> DataSource"),
    /** Who is the source? */
    FROM_PARTY("DataSource -> Organisation|RecipientGroup"),
    /** How long are the data kept? */
    KEPT_FOR("ProcessingActivity -> RetentionPeriod"),
    /** How long are these items kept? */
    APPLIES_TO("RetentionPeriod -> DataItem"),
    /** How are the data protected? */
    PROTECTED_BY("ProcessingActivity -> SecurityMeasure"),
    /** Which activity discloses? */
    DISCLOSED_BY("Disclosure -> ProcessingActivity"),
    /** Which data are disclosed? */
    OF("Disclosure -> DataItem"),
    /** To whom? */
    TO("Disclosure -> Organisation|RecipientGroup"),
    /** Who sends the data across the border? */
    EXPORTED_BY("ThirdCountryTransfer -> Organisation|RecipientGroup"),
    /** Who receives them there? */
    IMPORTED_BY("ThirdCountryTransfer -> Organisation|RecipientGroup"),
    /** Where do they leave? */
    FROM_PLACE("ThirdCountryTransfer -> Country|Region"),
    /** Where do they go? */
    TO_PLACE("ThirdCountryTransfer -> Country|Region"),
    /** Under which tool? */
    RELIES_ON("ThirdCountryTransfer -> TransferTool"),
    /** Which disclosures are such a transfer? */
    COVERS("ThirdCountryTransfer -> Disclosure"),
    /** Where is the right exercised? */
    EXERCISED_AT("DataSubjectRight -> ContactPoint"),
    /** What is it about? */
    CONCERNS("NegativeStatement|Observation -> any fact"),
    /** What says the contrary? */
    CONTRADICTED_BY("NegativeStatement -> any fact"),
    /** What is broader? */
    BROADER("a concept -> a concept of the same scheme"),
    /** Which region is the country a member of, and when? */
    MEMBER_OF("Country -> Region"),
    /** Which country is found adequate? */
    FINDS_ADEQUATE("AdequacyDecision -> Country|Region"),
    /** Which right follows from the legal basis? */
    HAS_RIGHT("LegalBasis -> Right"),
    /** Which document was loaded? */
    LOADED("ImportRun -> PrivacyNotice|ProcessingRegister|OrganisationDirectory");

    private final String ends;

    RelationshipType(String ends) {
        this.ends = ends;
    }

    /** Where it starts and where it ends. */
    public String ends() {
        return ends;
    }
}
