package org.privacygraph.queries.catalogue;

import static java.util.Map.entry;
import static org.privacygraph.graph.RelationshipType.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.SampleGraph;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.node.NodeRow;

/** The lists of the sample, found, filtered and put in order in Java. */
final class PlainCatalogue {

    private final SampleGraph graph;

    /** What each fragment asks, by its name. */
    private final Map<String, BiPredicate<NodeRow, Object>> fields = Map.ofEntries(
            entry("assertion", (node, value) -> has(node, "assertion", value)),
            entry("category", (node, value) -> tied(node, IS_A, value)),
            entry("contradicted", (node, value) -> value.equals(leads(node, CONTRADICTED_BY))),
            entry("controller", (node, value) -> to(node, value, CONTROLLED_BY, JOINTLY_CONTROLLED_BY)),
            entry("dataCategory", this::dataCategory),
            entry("dataSubject", this::dataSubject),
            entry("document", (node, value) -> has(node, "document", value)),
            entry("durationStated", (node, value) -> value.equals(node.text("duration") != null)),
            entry("file", (node, value) -> has(node, "file", value)),
            entry("group", (node, value) -> graphTo(node, IN_GROUP).anyMatch(group -> has(group, "name", value))),
            entry(
                    "group.contains",
                    (node, value) -> graphTo(node, IN_GROUP).anyMatch(group -> contains(group.text("name"), value))),
            entry("id", (node, value) -> list(value).contains(node.id())),
            entry("identityCheckStated", (node, value) -> value.equals(node.text("identityCheck") != null)),
            entry(
                    "isController",
                    (node, value) -> value.equals(graphFrom(node, CONTROLLED_BY, JOINTLY_CONTROLLED_BY)
                            .findAny()
                            .isPresent())),
            entry("issuer", (node, value) -> to(node, value, ISSUED_BY)),
            entry("jointControllersStated", (node, value) -> value.equals(leads(node, JOINTLY_CONTROLLED_BY))),
            entry("key", (node, value) -> has(node, "key", value)),
            entry("key.contains", (node, value) -> contains(node.text("key"), value)),
            entry(
                    "kind",
                    (node, value) -> Stream.concat(Stream.of(node), graphFrom(node, IDENTIFIES))
                            .anyMatch(said -> has(said, "kind", value))),
            entry("language", (node, value) -> has(node, "language", value)),
            entry("language.contains", (node, value) -> contains(node.text("language"), value)),
            entry("lastUpdated.gte", (node, value) -> updated(node, value, 1)),
            entry("lastUpdated.lte", (node, value) -> updated(node, value, -1)),
            entry("lastUpdatedStated", (node, value) -> value.equals(node.date("lastUpdated") != null)),
            entry("legalBasis", (node, value) -> tied(node, ON_BASIS, value)),
            entry(
                    "legalBasisStated",
                    (node, value) -> value.equals(
                            node.links(ON_BASIS).stream().anyMatch(link -> "STATED".equals(link.text("assertion"))))),
            entry(
                    "mentionedIn",
                    (node, value) -> graphFrom(node, IDENTIFIES).anyMatch(mention -> has(mention, "source", value))),
            entry("name", (node, value) -> names(node).anyMatch(list(value)::contains)),
            entry("name.contains", (node, value) -> names(node).anyMatch(name -> contains(name, value))),
            entry(
                    "narrowerThan",
                    (node, value) -> list(((Map<?, ?>) value).get("ids")).contains(node.id())),
            entry("notice", (node, value) -> has(node, "source", value)),
            entry(
                    "noticesAtLeast",
                    (node, value) -> graphFrom(node, IDENTIFIES)
                                    .map(mention -> mention.text("source"))
                                    .distinct()
                                    .count()
                            >= (Long) value),
            entry("organisation", (node, value) -> to(node, value, CONTACT_OF)),
            entry(
                    "partOf",
                    (node, value) -> graphFrom(node, IDENTIFIES).anyMatch(mention -> to(mention, value, PART_OF))),
            entry("place", (node, value) -> tied(node, LOCATED_IN, value)),
            entry("purpose", (node, value) -> tied(node, FOR, value)),
            entry(
                    "receivesData",
                    (node, value) -> value.equals(
                            graphFrom(node, TO).anyMatch(disclosure -> !"INTERNAL".equals(disclosure.text("role"))))),
            entry("right", PlainCatalogue::right),
            entry(
                    "sourceKind",
                    (node, value) -> graphTo(node, COLLECTED_FROM).anyMatch(source -> has(source, "kind", value))),
            entry("toPlace", (node, value) -> tied(node, TO_PLACE, value)),
            entry("transferTool", (node, value) -> tied(node, RELIES_ON, value)),
            entry("transferToolStated", (node, value) -> value.equals(leads(node, RELIES_ON))),
            entry(
                    "used",
                    (node, value) -> value.equals(
                            graphFrom(node, IS_A, FOR, ON_BASIS, RELIES_ON, LOCATED_IN, FROM_PLACE, TO_PLACE)
                                    .anyMatch(fact -> fact.label().isFact()))));

    PlainCatalogue(SampleGraph graph) {
        this.graph = graph;
    }

    Collection<String> fragments() {
        return fields.keySet();
    }

    /** Ids of all that pass, in the order of the list. */
    List<String> ids(Listing listing, Condition condition) {
        Set<NodeLabel> labels = labels(listing);
        return graph.nodes()
                .filter(node -> labels.contains(node.label()) && passes(node, condition))
                .sorted(Comparator.comparing((NodeRow node) -> String.valueOf(Objects.requireNonNullElse(
                                node.text(listing.sortKey().property()), node.id())))
                        .thenComparing(NodeRow::id))
                .map(NodeRow::id)
                .toList();
    }

    private boolean passes(NodeRow node, Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.conditions().stream().allMatch(one -> passes(node, one));
            case Condition.Any any -> any.conditions().stream().anyMatch(one -> passes(node, one));
            case Condition.Not not -> !passes(node, not.condition());
            case Condition.Field field -> fields.get(field.fragment()).test(node, field.value());
        };
    }

    private static Set<NodeLabel> labels(Listing listing) {
        return switch (listing) {
            case ORGANISATIONS -> Set.of(NodeLabel.ORGANISATION);
            case NOTICES -> Set.of(NodeLabel.PRIVACY_NOTICE, NodeLabel.PROCESSING_REGISTER);
            case DIRECTORIES -> Set.of(NodeLabel.DIRECTORY);
            case ACTIVITIES -> Set.of(NodeLabel.PROCESSING_ACTIVITY);
            case DATA_ITEMS -> Set.of(NodeLabel.DATA_ITEM);
            case DATA_CATEGORIES -> Set.of(NodeLabel.PERSONAL_DATA_CATEGORY);
            case PURPOSES -> Set.of(NodeLabel.PURPOSE);
            case DATA_SUBJECTS -> Set.of(NodeLabel.DATA_SUBJECT_CATEGORY);
            case RECIPIENT_CATEGORIES -> Set.of(NodeLabel.RECIPIENT_CATEGORY);
            case LEGAL_BASES -> Set.of(NodeLabel.LEGAL_BASIS);
            case RIGHTS -> Set.of(NodeLabel.RIGHT);
            case TRANSFER_TOOLS -> Set.of(NodeLabel.TRANSFER_TOOL);
            case STATUTES -> Set.of(NodeLabel.STATUTE);
            case COUNTRIES -> Set.of(NodeLabel.COUNTRY);
            case TRANSFERS -> Set.of(NodeLabel.THIRD_COUNTRY_TRANSFER);
            case RETENTION_PERIODS -> Set.of(NodeLabel.RETENTION_PERIOD);
            case DATA_SUBJECT_RIGHTS -> Set.of(NodeLabel.DATA_SUBJECT_RIGHT);
            case CONTACT_POINTS -> Set.of(NodeLabel.CONTACT_POINT);
            case NEGATIVE_STATEMENTS -> Set.of(NodeLabel.NEGATIVE_STATEMENT);
            case OBSERVATIONS -> Set.of(NodeLabel.OBSERVATION);
            case IMPORTS -> Set.of(NodeLabel.IMPORT_RUN);
        };
    }

    private boolean dataCategory(NodeRow node, Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        return node.links(USES).stream()
                .filter(link -> said(link.text("assertion"), map))
                .anyMatch(link -> to(graph.node(link.target()), map.get("ids"), IS_A));
    }

    private boolean dataSubject(NodeRow node, Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        return node.links(ABOUT).stream()
                .filter(link -> said(link.text("assertion"), map))
                .anyMatch(link -> to(graph.node(link.target()), map.get("ids"), IS_A));
    }

    private static boolean right(NodeRow node, Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        return to(node, map.get("ids"), IS_A) && said(node.text("assertion"), map);
    }

    private static Stream<String> names(NodeRow node) {
        return Stream.concat(
                Stream.of("name", "nameDe").map(node::text).filter(Objects::nonNull),
                Stream.of("aliases", "synonymsEn", "synonymsDe").flatMap(list -> node.texts(list).stream()));
    }

    private static boolean updated(NodeRow node, Object value, int sign) {
        LocalDate updated = node.date("lastUpdated");
        return updated != null && sign * updated.compareTo((LocalDate) value) >= 0;
    }

    private static boolean tied(NodeRow node, RelationshipType type, Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        return node.links(type).stream()
                .anyMatch(link -> list(map.get("ids")).contains(link.target()) && said(link.text("assertion"), map));
    }

    private static boolean said(@Nullable String assertion, Map<?, ?> value) {
        List<?> assertions = list(value.get("assertions"));
        return assertions.isEmpty() || assertions.contains(assertion);
    }

    private static boolean leads(NodeRow node, RelationshipType type) {
        return !node.links(type).isEmpty();
    }

    private static boolean to(NodeRow node, @Nullable Object ids, RelationshipType... types) {
        return Stream.of(types).flatMap(node::targets).anyMatch(list(ids)::contains);
    }

    private Stream<NodeRow> graphTo(NodeRow node, RelationshipType type) {
        return graph.to(node, type);
    }

    private Stream<NodeRow> graphFrom(NodeRow node, RelationshipType... types) {
        return Stream.of(types).flatMap(type -> graph.from(node, type));
    }

    private static boolean has(NodeRow node, String property, Object value) {
        return node.text(property) != null && list(value).contains(node.text(property));
    }

    private static boolean contains(@Nullable String text, Object value) {
        return text != null && text.toLowerCase(Locale.ROOT).contains((String) value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) value;
    }
}
