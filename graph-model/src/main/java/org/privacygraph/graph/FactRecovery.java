package org.privacygraph.graph;

import static org.privacygraph.graph.RelationshipType.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.*;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Scheme;

/**
 * Turns the nodes of one document back into its facts; the way back of {@link FactMapping}.
 *
 * <p>What the graph does not keep does not come back: the order of facts and links, which are sorted, links that stand
 * twice, and the sections, of which the statements tell no more than titles. Mapping the facts again gives the same nodes.
 */
public final class FactRecovery {

    private final List<GraphNode> nodes;
    private final DocumentNodes document;

    private FactRecovery(List<GraphNode> nodes, String key) {
        this.nodes = nodes;
        this.document = new DocumentNodes(key, nodes);
    }

    /**
     * The facts of a document.
     *
     * @param nodes all nodes of the document, in any order; those that are neither facts nor statements are passed over
     * @throws IllegalArgumentException when the document node is missing, or a node does not say what its kind must
     */
    public static FactSet facts(Collection<GraphNode> nodes) {
        GraphNode node = nodes.stream()
                .filter(candidate -> kind(candidate.label()) != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No document is among the nodes"));
        return new FactRecovery(
                        List.copyOf(nodes), String.valueOf(node.properties().get("key")))
                .facts(node);
    }

    /**
     * A node as the graph holds it.
     *
     * @param labels its labels
     * @param properties its properties, with those that any node carries
     * @param relationships the relationships that start from it
     */
    public static GraphNode node(
            Collection<String> labels, Map<String, ?> properties, List<GraphRelationship> relationships) {
        NodeLabel label = List.of(NodeLabel.values()).stream()
                .filter(candidate -> labels.contains(candidate.label()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No node label among " + labels));
        Map<String, Object> own = new TreeMap<>(properties);
        own.keySet().removeAll(NodeLabel.COMMON);
        return new GraphNode(label, String.valueOf(properties.get("id")), own, relationships);
    }

    private FactSet facts(GraphNode documentNode) {
        List<Fact> facts = new ArrayList<>();
        nodes.stream()
                .filter(node -> node.label().isFact())
                .sorted(Comparator.comparing(GraphNode::label).thenComparing(GraphNode::id))
                .forEach(node -> facts.add(fact(node.label(), new NodeReader(node, document))));
        return new FactSet(document(documentNode), facts);
    }

    private SourceDocument document(GraphNode graphNode) {
        NodeReader node = new NodeReader(graphNode, document);
        String law = node.text("governingLaw");
        return new SourceDocument(
                node.required("key"),
                node.required("kind", kind(graphNode.label())),
                node.required("name"),
                node.text("language"),
                node.text("url"),
                node.party(ISSUED_BY),
                node.required("sha256"),
                node.required("lineCount", node.number("lineCount")),
                node.text("fileName"),
                node.text("version"),
                new SourceDocument.LastUpdated(
                        node.date("lastUpdated"),
                        node.locators("lastUpdatedStatements"),
                        node.constant(Assertion.class, "lastUpdatedAssertion")),
                law == null
                        ? null
                        : new SourceDocument.GoverningLaw(
                                law,
                                node.concept(GOVERNED_BY, Scheme.COUNTRY),
                                node.locators("governingLawStatements"),
                                node.constant(Assertion.class, "governingLawAssertion")),
                StatementSections.of(nodes));
    }

    private static SourceDocument.@Nullable Kind kind(NodeLabel label) {
        return label == NodeLabel.PRIVACY_NOTICE
                ? SourceDocument.Kind.PRIVACY_NOTICE
                : label == NodeLabel.PROCESSING_REGISTER
                        ? SourceDocument.Kind.PROCESSING_REGISTER
                        : label == NodeLabel.DIRECTORY ? SourceDocument.Kind.DIRECTORY : null;
    }

    private static Fact fact(NodeLabel label, NodeReader n) {
        return switch (label) {
            case STATUTE_REFERENCE ->
                new StatuteReference(
                        n.localId(),
                        n.evidence(),
                        n.required("statute", n.concept(IS_A, Scheme.STATUTE)),
                        n.required("name"));
            case ORGANISATION_MENTION -> organisation(n);
            case RECIPIENT_GROUP ->
                new RecipientGroup(
                        n.localId(), n.evidence(), n.required("name"), n.concepts(IS_A, Scheme.RECIPIENT_CATEGORY));
            case CONTACT_POINT ->
                new ContactPoint(
                        n.localId(),
                        n.evidence(),
                        n.required("organisation", n.party(CONTACT_OF)),
                        n.constant(ContactPoint.Kind.class, "kind"),
                        n.text("addressee"),
                        n.text("email"),
                        n.text("phone"),
                        n.text("postalAddress"),
                        n.text("url"));
            case DATA_GROUP -> new DataGroup(n.localId(), n.evidence(), n.required("name"));
            case DATA_ITEM ->
                new DataItem(
                        n.localId(),
                        n.evidence(),
                        n.required("name"),
                        n.fact(IN_GROUP),
                        n.concepts(IS_A, Scheme.PERSONAL_DATA_CATEGORY),
                        n.flag("mandatory"),
                        n.list("uncoded"));
            case DATA_SUBJECT_GROUP ->
                new DataSubjectGroup(
                        n.localId(),
                        n.evidence(),
                        n.required("name"),
                        n.concepts(IS_A, Scheme.DATA_SUBJECT_CATEGORY),
                        n.number("ageBelow"));
            case DATA_SOURCE ->
                new DataSource(
                        n.localId(),
                        n.evidence(),
                        n.constant(DataSource.Kind.class, "kind"),
                        n.party(FROM_PARTY),
                        n.text("method"));
            case PROCESSING_ACTIVITY -> activity(n);
            case DISCLOSURE -> disclosure(n);
            case THIRD_COUNTRY_TRANSFER -> transfer(n);
            case RETENTION_PERIOD ->
                new RetentionPeriod(
                        n.localId(),
                        n.evidence(),
                        n.duration("duration"),
                        n.text("criteria"),
                        n.text("startsAt"),
                        n.text("condition"),
                        n.facts(APPLIES_TO));
            case DATA_SUBJECT_RIGHT -> right(n);
            case SECURITY_MEASURE ->
                new Measure(n.localId(), n.evidence(), n.required("name"), n.concepts(IS_A, Scheme.MEASURE));
            case NEGATIVE_STATEMENT ->
                new NegativeStatement(
                        n.localId(),
                        n.evidence(),
                        n.constant(NegativeStatement.Kind.class, "kind"),
                        n.required("statement"),
                        n.text("qualification"),
                        n.facts(CONCERNS),
                        n.places(LOCATED_IN),
                        n.facts(CONTRADICTED_BY));
            case OBSERVATION ->
                new Observation(
                        n.localId(),
                        n.evidence(),
                        n.constant(Observation.Kind.class, "kind"),
                        n.required("statement"),
                        n.text("article"),
                        n.facts(CONCERNS));
            default -> throw new IllegalArgumentException(label + " is no fact");
        };
    }

    private static Organisation organisation(NodeReader n) {
        return new Organisation(
                n.localId(),
                n.evidence(),
                n.required("name"),
                n.constant(Organisation.Kind.class, "kind"),
                n.sameAs(),
                n.list("aliases"),
                n.text("companyNumber"),
                n.list("identifiers"),
                n.list("websites"),
                n.list("addresses"),
                n.place(LOCATED_IN),
                n.parties(PART_OF),
                n.parties(SUBSIDIARY_OF),
                n.parties(RUN_BY));
    }

    private static ProcessingActivity activity(NodeReader n) {
        return new ProcessingActivity(
                n.localId(),
                n.evidence(),
                n.required("name"),
                n.parties(CONTROLLED_BY),
                n.parties(JOINTLY_CONTROLLED_BY),
                n.concepts(FOR, Scheme.PURPOSE),
                n.facts(ABOUT),
                n.facts(USES),
                n.concepts(ON_BASIS, Scheme.LEGAL_BASIS),
                n.facts(COLLECTED_FROM),
                n.facts(KEPT_FOR),
                n.facts(PROTECTED_BY));
    }

    private static Disclosure disclosure(NodeReader n) {
        return new Disclosure(
                n.localId(),
                n.evidence(),
                n.required("activity", n.fact(DISCLOSED_BY)),
                n.facts(OF),
                n.required("recipient", n.party(TO)),
                n.constant(RecipientRole.class, "role"),
                n.constant(Assertion.class, "roleAssertion"),
                n.facts(ABOUT),
                n.concepts(ON_BASIS, Scheme.LEGAL_BASIS),
                n.place(LOCATED_IN),
                n.text("condition"));
    }

    private static ThirdCountryTransfer transfer(NodeReader n) {
        return new ThirdCountryTransfer(
                n.localId(),
                n.evidence(),
                n.party(EXPORTED_BY),
                n.party(IMPORTED_BY),
                n.place(FROM_PLACE),
                n.required("place that it goes to", n.place(TO_PLACE)),
                n.concepts(RELIES_ON, Scheme.TRANSFER_TOOL),
                n.text("condition"),
                n.facts(COVERS));
    }

    private static DataSubjectRight right(NodeReader n) {
        String limit = n.text("timeLimitText");
        return new DataSubjectRight(
                n.localId(),
                n.evidence(),
                n.required("right", n.concept(IS_A, Scheme.RIGHT)),
                n.detail("conditions"),
                n.detail("fee"),
                limit == null
                        ? null
                        : new DataSubjectRight.TimeLimit(
                                n.duration("timeLimit"), limit, n.locators("timeLimitStatements")),
                n.detail("identityCheck"),
                n.detail("channel"),
                n.fact(EXERCISED_AT));
    }
}
