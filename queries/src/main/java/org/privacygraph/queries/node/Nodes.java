package org.privacygraph.queries.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.Row;

/** Questions about single nodes, many at a time. */
public final class Nodes {

    /** The most nodes that are told to lead to one node. */
    public static final int MAX_INCOMING = 100;

    /** The most facts of one kind that are told of a document. */
    public static final int MAX_FACTS = 1_000;

    private static final CypherFile FACTS_OF = CypherFile.of(Nodes.class, "factsOf");
    private static final CypherFile BY_IDS = CypherFile.of(Nodes.class, "byIds");
    private static final CypherFile THERE = CypherFile.of(Nodes.class, "there");
    private static final CypherFile LEADING_TO = CypherFile.of(Nodes.class, "leadingTo");

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public Nodes(GraphReader reader) {
        this.reader = reader;
    }

    /** What each of these nodes says, by id; an id of no node is left out. */
    public Map<String, NodeRow> byIds(Collection<String> ids) {
        Map<String, NodeRow> nodes = new HashMap<>();
        reader.ask(BY_IDS, Map.of("ids", List.copyOf(ids)), Nodes::node).forEach(node -> nodes.put(node.id(), node));
        addPlaces(ids, nodes);
        return nodes;
    }

    /** Those of these ids that are the id of a node. */
    public Set<String> there(Collection<String> ids) {
        return Set.copyOf(reader.ask(THERE, Map.of("ids", List.copyOf(ids)), row -> row.text("id")));
    }

    /** Places of documents that are there have no node where ties alone rest on them. */
    private void addPlaces(Collection<String> ids, Map<String, NodeRow> nodes) {
        List<TiePlace> places = ids.stream()
                .filter(id -> !nodes.containsKey(id))
                .flatMap(id -> TiePlace.of(id).stream())
                .toList();
        List<String> documents =
                places.stream().map(TiePlace::document).distinct().toList();
        if (!documents.isEmpty()) {
            Set<String> there = there(documents);
            places.stream()
                    .filter(place -> there.contains(place.document()))
                    .forEach(place -> nodes.put(place.id(), place.node()));
        }
    }

    /** Ids of the nodes that lead to each of these by a type of relationship, in order, {@value #MAX_INCOMING} at most. */
    public Map<String, List<String>> leadingTo(Collection<String> ids, RelationshipType type) {
        Map<String, List<String>> leading = new HashMap<>();
        reader.ask(
                LEADING_TO,
                Map.of("ids", List.copyOf(ids), "type", type.name(), "limit", MAX_INCOMING),
                row -> leading.put(row.text("id"), row.texts("sources")));
        return leading;
    }

    /** Ids of the facts of one kind that a document says, in order; {@value #MAX_FACTS} at most. */
    public Map<String, List<String>> factsOf(Collection<String> documents, NodeLabel kind) {
        Map<String, List<String>> facts = new HashMap<>();
        reader.ask(
                FACTS_OF,
                Map.of("documents", List.copyOf(documents), "kind", kind.label(), "limit", MAX_FACTS),
                row -> facts.put(row.text("document"), row.texts("facts")));
        return facts;
    }

    private static NodeRow node(Row row) {
        List<LinkRow> links = new ArrayList<>();
        for (Map<String, Object> link : row.maps("links")) {
            links.add(new LinkRow(
                    RelationshipType.valueOf(String.valueOf(link.get("type"))),
                    String.valueOf(link.get("target")),
                    new Row(link).map("properties")));
        }
        links.sort(Comparator.comparing(LinkRow::type).thenComparing(LinkRow::target));
        return new NodeRow(NodeLabel.ofLabel(row.text("label")), row.text("id"), row.map("properties"), links);
    }
}
