package org.privacygraph.api.node;

import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.finding.FindingRow;
import org.privacygraph.queries.lineage.FlowRow;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;

/** Connects {@code Query.node} and tells which type shows a node. */
public final class NodeWiring {

    /** Kinds that answers are made with and that have no type of their own. */
    private static final Set<NodeLabel> HIDDEN =
            EnumSet.of(NodeLabel.ADEQUACY_DECISION, NodeLabel.MATCH_REFUSAL, NodeLabel.FINDING_ACCEPTANCE);

    private static final String FINDING = "finding/";

    private NodeWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("node", NodeWiring::node));
        Arrays.stream(NodeLabel.values())
                .filter(label -> !isConcept(label) && !HIDDEN.contains(label))
                .map(NodeWiring::typeName)
                .distinct()
                .forEach(name ->
                        wiring.type(name, type -> type.dataFetcher("id", Fields.of(NodeRow.class, NodeRow::id))));
        for (String abstraction : new String[] {"Node", "Fact", "Party", "Concept", "Place"}) {
            wiring.type(abstraction, type -> type.typeResolver(NodeWiring::type));
        }
    }

    private static CompletableFuture<@Nullable Object> node(DataFetchingEnvironment environment) {
        String id = Objects.requireNonNull(environment.<String>getArgument("id"));
        if (id.startsWith(FINDING)) {
            Asking asking = Asking.of(environment);
            return CompletableFuture.completedFuture(
                    asking.findings().find(id, asking.today()).orElse(null));
        }
        FlowRow flow = FlowRow.parse(id);
        if (flow == null) {
            return Loaders.node(environment, id).thenApply(node -> isShown(node) ? node : null);
        }
        return Loaders.row(environment, flow.disclosure())
                .thenApply(row -> row != null && says(row, flow) ? flow : null);
    }

    /** Whether a node is a disclosure that hands over the item of a flow, or itemises nothing. */
    private static boolean says(NodeRow row, FlowRow flow) {
        List<String> items = row.targets(RelationshipType.OF).toList();
        return row.label() == NodeLabel.DISCLOSURE
                && (flow.item() == null ? items.isEmpty() : items.contains(flow.item()));
    }

    /** Name of the type that shows nodes of a kind. */
    public static String typeName(NodeLabel label) {
        return switch (label) {
            case PRIVACY_NOTICE, PROCESSING_REGISTER, DIRECTORY -> "SourceDocument";
            case MEASURE -> "MeasureConcept";
            default -> label.label();
        };
    }

    private static boolean isConcept(NodeLabel label) {
        return Arrays.stream(Scheme.values()).anyMatch(scheme -> NodeLabel.of(scheme) == label);
    }

    private static boolean isShown(@Nullable Object node) {
        return !(node instanceof NodeRow row && HIDDEN.contains(row.label()));
    }

    private static GraphQLObjectType type(TypeResolutionEnvironment environment) {
        Object node = environment.getObject();
        if (node instanceof FlowRow) {
            return Objects.requireNonNull(environment.getSchema().getObjectType("DataFlow"));
        }
        if (node instanceof FindingRow) {
            return Objects.requireNonNull(environment.getSchema().getObjectType("Finding"));
        }
        String name = node instanceof Concept concept ? typeName(concept.scheme()) : typeName(label(node));
        return Objects.requireNonNull(environment.getSchema().getObjectType(name));
    }

    private static NodeLabel label(@Nullable Object node) {
        return Objects.requireNonNull((NodeRow) node).label();
    }

    private static String typeName(Scheme scheme) {
        return typeName(NodeLabel.of(scheme));
    }
}
