package org.privacygraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privacygraph.vocabulary.Scheme;

/** Every kind of node, with the properties that it may carry beside those of {@link #COMMON}. */
public enum NodeLabel {
    PRIVACY_NOTICE("PrivacyNotice", Words.DOCUMENT_SLUG, Words.DOCUMENT),
    PROCESSING_REGISTER("ProcessingRegister", Words.DOCUMENT_SLUG, Words.DOCUMENT),
    DIRECTORY("OrganisationDirectory", Words.DOCUMENT_SLUG, Words.DOCUMENT),
    STATEMENT("Statement", "statement", "locator firstLine lastLine section"),
    ORGANISATION("Organisation", "organisation", "name aliases identifiers members reason matchKey"),
    MATCH_REFUSAL("MatchRefusal", "match-refusal", "organisations reason"),
    FINDING_ACCEPTANCE("FindingAcceptance", "finding-acceptance", "code subject about reason by until"),
    ORGANISATION_MENTION(
            "OrganisationMention",
            "organisation-mention",
            "name kind sameAs aliases companyNumber identifiers websites addresses",
            true),
    RECIPIENT_GROUP("RecipientGroup", "recipient-group", "name", true),
    CONTACT_POINT("ContactPoint", "contact-point", "kind addressee email phone postalAddress url", true),
    DATA_GROUP("DataGroup", "data-group", "name", true),
    DATA_ITEM("DataItem", "data-item", "name mandatory uncoded", true),
    DATA_SUBJECT_GROUP("DataSubjectGroup", "data-subject-group", "name ageBelow", true),
    DATA_SOURCE("DataSource", "data-source", "kind method", true),
    PROCESSING_ACTIVITY("ProcessingActivity", "activity", "name", true),
    DISCLOSURE("Disclosure", "disclosure", "role roleAssertion itemised condition", true),
    THIRD_COUNTRY_TRANSFER("ThirdCountryTransfer", "transfer", "condition", true),
    RETENTION_PERIOD("RetentionPeriod", "retention-period", "duration criteria startsAt condition", true),
    DATA_SUBJECT_RIGHT(
            "DataSubjectRight",
            "data-subject-right",
            "conditions conditionsStatements fee feeStatements timeLimit timeLimitText timeLimitStatements identityCheck"
                    + " identityCheckStatements channel channelStatements",
            true),
    SECURITY_MEASURE("SecurityMeasure", "security-measure", "name", true),
    NEGATIVE_STATEMENT("NegativeStatement", "negative-statement", "kind statement qualification", true),
    OBSERVATION("Observation", "observation", "kind statement article", true),
    STATUTE_REFERENCE("StatuteReference", "statute-reference", "name", true),
    PERSONAL_DATA_CATEGORY("PersonalDataCategory", Scheme.PERSONAL_DATA_CATEGORY),
    PURPOSE("Purpose", Scheme.PURPOSE),
    DATA_SUBJECT_CATEGORY("DataSubjectCategory", Scheme.DATA_SUBJECT_CATEGORY),
    RECIPIENT_CATEGORY("RecipientCategory", Scheme.RECIPIENT_CATEGORY),
    LEGAL_BASIS("LegalBasis", Scheme.LEGAL_BASIS),
    RIGHT("Right", Scheme.RIGHT),
    TRANSFER_TOOL("TransferTool", Scheme.TRANSFER_TOOL),
    MEASURE("Measure", Scheme.MEASURE),
    STATUTE("Statute", Scheme.STATUTE),
    COUNTRY("Country", Scheme.COUNTRY),
    REGION("Region", Scheme.REGION),
    ADEQUACY_DECISION(
            "AdequacyDecision", "adequacy-decision", "regime scope reference validFrom validTo statusNote lawSource"),
    IMPORT_RUN(
            "ImportRun",
            "import-run",
            "document file fileSha256 format startedAt finishedAt by revision added changed retired unchanged read understood notStated notUnderstood takesBack takenBackBy");

    /** Properties that any node may carry. */
    public static final Set<String> COMMON = Set.of("id", "source", "hash", "run");

    /** Properties that any fact carries. */
    public static final Set<String> FACT = Set.of("localId", "assertion", "note");

    private static final Map<String, NodeLabel> BY_SLUG = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(NodeLabel::slug, Function.identity(), (one, other) -> one));

    private final String label;
    private final String slug;
    private final Set<String> properties;
    private final boolean fact;

    NodeLabel(String label, String slug, String properties) {
        this(label, slug, properties, false);
    }

    NodeLabel(String label, String slug, String properties, boolean fact) {
        this.label = label;
        this.slug = slug;
        this.properties = new LinkedHashSet<>(Arrays.asList(properties.split(" ")));
        this.fact = fact;
    }

    NodeLabel(String label, Scheme scheme) {
        this(label, scheme.slug(), Words.CONCEPT);
    }

    /** The label in the graph. */
    public String label() {
        return label;
    }

    /** First part of the ids of such nodes. */
    public String slug() {
        return slug;
    }

    /** Properties that such a node may carry, beside {@link #COMMON} and, for facts, {@link #FACT}. */
    public Set<String> properties() {
        return properties;
    }

    /** Whether such nodes are facts of one document. */
    public boolean isFact() {
        return fact;
    }

    /**
     * Labels that such a node carries: {@code Node}, its own, and {@code Fact}, {@code SourceDocument} or {@code Party}
     * where it is one; a party is who can receive data.
     */
    public List<String> labels() {
        List<String> labels = new ArrayList<>(List.of("Node", label));
        if (fact) {
            labels.add("Fact");
        }
        if (Words.DOCUMENT_SLUG.equals(slug)) {
            labels.add("SourceDocument");
        }
        if (this == ORGANISATION || this == RECIPIENT_GROUP) {
            labels.add("Party");
        }
        return labels;
    }

    /** The kind of a node with this label; {@link IllegalArgumentException} for any other. */
    public static NodeLabel ofLabel(String label) {
        return Arrays.stream(values())
                .filter(value -> value.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No node label: " + label));
    }

    /**
     * The kind of the node with this id; for a document, whichever kind of document comes first.
     *
     * @throws IllegalArgumentException for an id that begins as no node's
     */
    public static NodeLabel ofId(String id) {
        int slash = id.indexOf('/');
        NodeLabel label = BY_SLUG.get(slash < 0 ? id : id.substring(0, slash));
        if (label == null) {
            throw new IllegalArgumentException("No kind of node has such an id: " + id);
        }
        return label;
    }

    /** The label of the concepts of a scheme. */
    public static NodeLabel of(Scheme scheme) {
        return Arrays.stream(values())
                .filter(label -> label.slug.equals(scheme.slug()))
                .findFirst()
                .orElseThrow();
    }

    private static final class Words {
        static final String DOCUMENT_SLUG = "document";
        static final String DOCUMENT =
                "key name language url sha256 lineCount fileName version lastUpdated lastUpdatedAssertion"
                        + " lastUpdatedStatements governingLaw governingLawAssertion governingLawStatements";
        static final String CONCEPT =
                "key name nameDe synonymsEn synonymsDe iri definition validFrom validTo lawSource";

        private Words() {}
    }
}
