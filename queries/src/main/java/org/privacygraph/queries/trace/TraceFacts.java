package org.privacygraph.queries.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.Row;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.node.Nodes;

/** Facts of the graph that one trace needs, each read once and many at a time. */
final class TraceFacts {

    /** Roles in which somebody processes on behalf of others. */
    static final Set<RecipientRole> PROCESSING = Set.of(RecipientRole.PROCESSOR, RecipientRole.SUB_PROCESSOR);

    private static final int BATCH = 2_000;
    private static final CypherFile LEADING = CypherFile.of(TraceFacts.class, "leading");
    private static final CypherFile DATA = CypherFile.of(TraceFacts.class, "data");
    private static final CypherFile CUSTOMERS = CypherFile.of(TraceFacts.class, "customers");
    private static final CypherFile ENGAGES = CypherFile.of(TraceFacts.class, "engages");
    private static final CypherFile ENGAGED_BY = CypherFile.of(TraceFacts.class, "engagedBy");
    private static final Map<String, Object> ROLES = Map.of(
            "processing", PROCESSING.stream().map(Enum::name).toList(),
            "engaging", List.of(RecipientRole.PROCESSOR.name()),
            "engaged", List.of(RecipientRole.SUB_PROCESSOR.name()));

    private final GraphReader reader;
    private final Nodes nodes;
    private final long most;
    private final Map<String, NodeRow> rows = new HashMap<>();
    private final Map<String, List<String>> activities = new HashMap<>();
    private final Map<String, List<Leading>> leading = new HashMap<>();
    private final Map<String, List<Categories.Item>> data = new HashMap<>();
    private final Map<String, Set<String>> customers = new HashMap<>();
    private final Map<String, List<Engagement>> engages = new HashMap<>();
    private final Map<String, List<Engagement>> engagedBy = new HashMap<>();

    /** A relationship that leads to a node. */
    record Leading(RelationshipType type, String source, Map<String, Object> properties) {}

    /**
     * A processor engages another one.
     *
     * @param other id of the disclosure, or of the processor
     * @param customers ids of the organisations on whose behalf; empty where none is named
     * @param decides whether the document says of the processor only that it decides on the activity
     */
    record Engagement(String other, Set<String> customers, boolean decides) {}

    /** Facts of which {@code most} at most are needed around one node. */
    TraceFacts(GraphReader reader, long most) {
        this.reader = reader;
        this.nodes = new Nodes(reader);
        this.most = most;
    }

    /** What a node says; null where it is not there. */
    @Nullable
    NodeRow row(String id) {
        load(List.of(id));
        return rows.get(id);
    }

    /** Reads these nodes at once. */
    void load(Collection<String> ids) {
        inBatches(ids, rows, batch -> rows.putAll(nodes.byIds(batch)));
    }

    /** Ids of the activities that a document describes. */
    List<String> activitiesOf(String document) {
        inBatches(List.of(document), activities, batch -> {
            String key = batch.getFirst().substring(batch.getFirst().indexOf('/') + 1);
            activities.put(
                    batch.getFirst(),
                    nodes.factsOf(List.of(key), NodeLabel.PROCESSING_ACTIVITY).getOrDefault(key, List.of()));
        });
        return activities.getOrDefault(document, List.of());
    }

    /** What leads to a node by a type of relationship. */
    List<Leading> leading(String id, RelationshipType type) {
        loadLeading(List.of(id), type);
        return leading.getOrDefault(key(id, type), List.of());
    }

    /** Reads at once what leads to these nodes. */
    void loadLeading(Collection<String> ids, RelationshipType type) {
        inBatches(ids.stream().map(id -> key(id, type)).toList(), leading, keys -> {
            List<String> batch = keys.stream()
                    .map(key -> key.substring(key.indexOf(' ') + 1))
                    .toList();
            keys.forEach(key -> leading.put(key, new ArrayList<>()));
            ask(
                    LEADING,
                    batch,
                    Map.of("type", type.name()),
                    row -> Objects.requireNonNull(leading.get(key(row.text("id"), type)))
                            .add(new Leading(type, row.text("source"), row.map("properties"))));
        });
    }

    /** The items that an activity uses or discloses, that a disclosure hands over, or the item itself. */
    List<Categories.Item> data(String id) {
        loadData(List.of(id));
        return data.getOrDefault(id, List.of());
    }

    /** Reads the items of these at once. */
    void loadData(Collection<String> ids) {
        inBatches(ids, data, batch -> {
            batch.forEach(id -> data.put(id, new ArrayList<>()));
            ask(
                    DATA,
                    batch,
                    Map.of(),
                    row -> Objects.requireNonNull(data.get(row.text("id")))
                            .add(new Categories.Item(row.text("item"), row.texts("concepts"))));
        });
    }

    /**
     * Ids of the organisations on whose behalf the recipient of a disclosure may process: those that decide on its activity;
     * for a sub-processor also the processors that may have engaged it. Empty where nobody is named.
     */
    Set<String> customers(String disclosure) {
        loadCustomers(List.of(disclosure));
        return customers.getOrDefault(disclosure, Set.of());
    }

    /** Reads the customers of these at once. */
    void loadCustomers(Collection<String> disclosures) {
        inBatches(
                disclosures,
                customers,
                batch -> ask(CUSTOMERS, batch, Map.of(), row -> {
                    Set<String> some = new HashSet<>(row.texts("controllers"));
                    if (!some.isEmpty() && isSubProcessing(row.text("id"))) {
                        some.addAll(row.texts("processors"));
                    }
                    customers.put(row.text("id"), Set.copyOf(some));
                }));
    }

    private boolean isSubProcessing(String disclosure) {
        NodeRow row = row(disclosure);
        return row != null && RecipientRole.SUB_PROCESSOR.name().equals(row.text("role"));
    }

    /** The disclosures by which a processor engages others. */
    List<Engagement> engages(String processor) {
        loadEngages(List.of(processor));
        return engages.getOrDefault(processor, List.of());
    }

    /** Reads the engagements of these at once. */
    void loadEngages(Collection<String> processors) {
        inBatches(processors, engages, batch -> engagements(ENGAGES, batch, "disclosure", engages));
    }

    /** The processors that engage the recipient of a disclosure. */
    List<Engagement> engagedBy(String disclosure) {
        loadEngagedBy(List.of(disclosure));
        return engagedBy.getOrDefault(disclosure, List.of());
    }

    /** Reads who engages the recipients of these at once. */
    void loadEngagedBy(Collection<String> disclosures) {
        inBatches(disclosures, engagedBy, batch -> engagements(ENGAGED_BY, batch, "processor", engagedBy));
    }

    private void engagements(CypherFile file, List<String> ids, String other, Map<String, List<Engagement>> found) {
        ids.forEach(id -> found.put(id, new ArrayList<>()));
        ask(
                file,
                ids,
                Map.of(),
                row -> Objects.requireNonNull(found.get(row.text("id")))
                        .add(new Engagement(
                                row.text(other),
                                Set.copyOf(row.texts("controllers")),
                                Boolean.parseBoolean(row.text("decides")))));
    }

    private void ask(
            CypherFile file, List<String> ids, Map<String, Object> more, java.util.function.Consumer<Row> row) {
        Map<String, Object> parameters = new HashMap<>(ROLES);
        parameters.putAll(more);
        parameters.put("ids", ids);
        parameters.put("limit", most);
        reader.ask(file, parameters, found -> found).forEach(row);
    }

    /** Reads what is not there yet. */
    private static void inBatches(
            Collection<String> ids, Map<String, ?> known, java.util.function.Consumer<List<String>> read) {
        List<String> missing = ids.stream()
                .filter(id -> !known.containsKey(id))
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < missing.size(); i += BATCH) {
            read.accept(missing.subList(i, Math.min(i + BATCH, missing.size())));
        }
    }

    private static String key(String id, RelationshipType type) {
        return type.name() + " " + id;
    }
}
