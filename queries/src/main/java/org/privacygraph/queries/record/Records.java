package org.privacygraph.queries.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.Row;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.node.Nodes;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/**
 * Records of processing (GDPR Art. 30): of a controller, all activities that it controls alone or jointly; of a
 * processor, all that disclose data to it as one.
 */
public final class Records {

    /** The most disclosures, transfers, periods and denials of an activity that are told. */
    public static final int MAX_PARTS = 1_000;

    private static final CypherFile ACTIVITIES = CypherFile.of(Records.class, "activities");
    private static final CypherFile COUNT = CypherFile.of(Records.class, "count");
    private static final CypherFile PARTS = CypherFile.of(Records.class, "parts");
    private static final CypherFile CONTACTS = CypherFile.of(Records.class, "contacts");

    private final GraphReader reader;
    private final Nodes nodes;

    /** Asks through {@code reader}. */
    public Records(GraphReader reader) {
        this.reader = reader;
        this.nodes = new Nodes(reader);
    }

    /** A page of the activities of a record, by id. */
    public Page<RecordEntry> page(String organisation, RecordItem.Role role, PageRequest request) {
        Map<String, Object> parameters = parameters(organisation, role);
        parameters.put("afterId", request.start(1).getFirst());
        parameters.put("limit", (long) request.first() + 1);
        List<String> ids = reader.ask(ACTIVITIES, parameters, row -> row.text("id"));
        Page<String> page = Page.of(ids, request.first(), Cursor::of);
        return new Page<>(entries(organisation, role, page.items()), page.cursors(), page.hasNextPage());
    }

    /** Number of the activities of a record. */
    public long count(String organisation, RecordItem.Role role) {
        return reader.ask(COUNT, parameters(organisation, role), row -> row.number("count"))
                .getFirst();
    }

    /** What stands once in a record: who it is of and how they are reached. */
    public List<RecordField> whole(String organisation, RecordItem.Role role) {
        Row row = reader.ask(CONTACTS, Map.of("organisation", organisation, "limit", MAX_PARTS), it -> it).stream()
                .findFirst()
                .orElse(new Row(Map.of("contacts", List.of(), "mentions", List.of())));
        Map<String, NodeRow> known =
                nodes.byIds(Stream.concat(row.texts("contacts").stream(), row.texts("mentions").stream())
                        .toList());
        return new RecordValues(known).whole(role, row.texts("mentions"), row.texts("contacts"));
    }

    private List<RecordEntry> entries(String organisation, RecordItem.Role role, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = parameters(organisation, role);
        parameters.put("ids", ids);
        parameters.put("limit", MAX_PARTS);
        parameters.put("denials", List.of("NOT_TRANSFERRED", "NOT_SHARED", "NOT_RETAINED"));
        Map<String, RecordValues.Parts> parts = new LinkedHashMap<>();
        reader.ask(
                PARTS,
                parameters,
                row -> parts.put(
                        row.text("id"),
                        new RecordValues.Parts(
                                row.texts("disclosures"),
                                row.texts("transfers"),
                                row.texts("periods"),
                                row.texts("denials"))));
        Set<String> own = new LinkedHashSet<>(ids);
        parts.values().forEach(some -> own.addAll(some.all()));
        Map<String, NodeRow> known = new HashMap<>(nodes.byIds(own));
        known.putAll(nodes.byIds(known.values().stream()
                .flatMap(node -> node.links().stream())
                .filter(link -> link.type() != RelationshipType.EVIDENCED_BY)
                .map(link -> link.target())
                .filter(target -> !own.contains(target))
                .distinct()
                .toList()));
        RecordValues values = new RecordValues(known);
        return parts.entrySet().stream()
                .filter(entry -> known.containsKey(entry.getKey()))
                .map(entry -> values.entry(role, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, Object> parameters(String organisation, RecordItem.Role role) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("organisation", organisation);
        parameters.put("role", role.name());
        parameters.put("controller", RecordItem.Role.CONTROLLER.name());
        parameters.put("roles", List.of(RecipientRole.PROCESSOR.name(), RecipientRole.SUB_PROCESSOR.name()));
        return parameters;
    }
}
