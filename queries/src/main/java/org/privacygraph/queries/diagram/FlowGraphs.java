package org.privacygraph.queries.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.Row;
import org.privacygraph.queries.diagram.FlowGraph.Edge;
import org.privacygraph.queries.diagram.FlowGraph.Kind;
import org.privacygraph.queries.diagram.FlowGraph.Node;

/** Finds what a diagram of the data flows of activities shows. */
public final class FlowGraphs {

    /** The most activities of a diagram: more cannot be read. */
    public static final int MAX_ACTIVITIES = 200;

    private static final CypherFile ACTIVITIES = CypherFile.of(FlowGraphs.class, "activities");
    private static final CypherFile FLOWS = CypherFile.of(FlowGraphs.class, "flows");

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public FlowGraphs(GraphReader reader) {
        this.reader = reader;
    }

    /** The flows of these activities. */
    public FlowGraph ofActivities(List<String> ids) {
        return of("ids", ids);
    }

    /** The flows of the activities that an organisation controls, alone or jointly. */
    public FlowGraph ofController(String organisation) {
        return of("organisation", organisation);
    }

    /** The flows of the activities of the document with this key. */
    public FlowGraph ofDocument(String key) {
        return of("document", key);
    }

    private FlowGraph of(String which, Object value) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", null);
        parameters.put("organisation", null);
        parameters.put("document", null);
        parameters.put(which, value);
        parameters.put("limit", MAX_ACTIVITIES + 1);
        List<String> ids = reader.ask(ACTIVITIES, parameters, row -> row.text("id"));
        boolean cut = ids.size() > MAX_ACTIVITIES;
        Drawing drawing = new Drawing();
        reader.ask(
                        FLOWS,
                        Map.of("ids", cut ? ids.subList(0, MAX_ACTIVITIES) : ids, "stated", Assertion.STATED.name()),
                        row -> row)
                .forEach(drawing::add);
        return new FlowGraph(List.copyOf(drawing.nodes.values()), drawing.edges(), cut);
    }

    /** Collects nodes once each, and edges between the same two as one. */
    private static final class Drawing {

        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Map<List<String>, Set<String>> labels = new LinkedHashMap<>();
        private final Map<List<String>, Boolean> stated = new HashMap<>();

        void add(Row row) {
            String activity = row.text("activity");
            List<String> controllers = new ArrayList<>();
            for (Map<String, Object> controller : row.maps("controllers")) {
                controllers.add(text(controller, "name")
                        + (Assertion.STATED.name().equals(text(controller, "assertion")) ? "" : " (not stated)"));
            }
            nodes.put(activity, new Node(activity, Kind.ACTIVITY, row.text("name"), String.join(", ", controllers)));
            for (Map<String, Object> people : row.maps("dataSubjects")) {
                party(people, Kind.DATA_SUBJECT, null);
                edge(text(people, "id"), activity, null, people);
            }
            for (Map<String, Object> source : row.maps("sources")) {
                party(source, Kind.SOURCE, null);
                edge(text(source, "id"), activity, null, source);
            }
            for (Map<String, Object> recipient : row.maps("recipients")) {
                recipient(activity, new Row(recipient), recipient);
            }
        }

        private void recipient(String activity, Row row, Map<String, Object> recipient) {
            RecipientRole role = RecipientRole.valueOf(text(recipient, "role"));
            Set<String> places = new LinkedHashSet<>(row.texts("places"));
            places.addAll(row.texts("abroad"));
            party(recipient, kind(role), places.isEmpty() ? "country not stated" : String.join(", ", places));
            StringBuilder label =
                    new StringBuilder(role.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            if (!Assertion.STATED.name().equals(text(recipient, "roleAssertion"))) {
                label.append(" (not stated)");
            }
            if (Boolean.TRUE.equals(recipient.get("denied"))) {
                label.append(", denied elsewhere");
            }
            edge(activity, text(recipient, "id"), label.toString(), recipient);
        }

        private void party(Map<String, Object> part, Kind kind, @Nullable String detail) {
            nodes.merge(text(part, "id"), new Node(text(part, "id"), kind, text(part, "name"), detail), Drawing::both);
        }

        /** One party in two roles, or in two places. */
        private static Node both(Node one, Node other) {
            Kind kind = one.kind() == other.kind() ? one.kind() : Kind.OTHER;
            String detail = Objects.equals(one.detail(), other.detail()) || other.detail() == null
                    ? one.detail()
                    : one.detail() == null || one.detail().contains(other.detail())
                            ? Objects.requireNonNullElse(one.detail(), other.detail())
                            : one.detail() + ", " + other.detail();
            return new Node(one.id(), kind, one.name(), detail);
        }

        private void edge(String from, String to, @Nullable String label, Map<String, Object> part) {
            List<String> ends = List.of(from, to);
            Set<String> all = labels.computeIfAbsent(ends, any -> new LinkedHashSet<>());
            if (label != null) {
                all.add(label);
            }
            boolean said =
                    Assertion.STATED.name().equals(text(part, "assertion")) && !Boolean.TRUE.equals(part.get("denied"));
            stated.merge(ends, said, Boolean::logicalOr);
        }

        List<Edge> edges() {
            return labels.entrySet().stream()
                    .map(entry -> new Edge(
                            entry.getKey().getFirst(),
                            entry.getKey().getLast(),
                            entry.getValue().isEmpty() ? null : String.join("; ", entry.getValue()),
                            Boolean.TRUE.equals(stated.get(entry.getKey()))))
                    .toList();
        }

        private static Kind kind(RecipientRole role) {
            return switch (role) {
                case PROCESSOR, SUB_PROCESSOR -> Kind.PROCESSOR;
                case JOINT_CONTROLLER, INDEPENDENT_CONTROLLER -> Kind.CONTROLLER;
                case THIRD_PARTY -> Kind.THIRD_PARTY;
                case AUTHORITY -> Kind.AUTHORITY;
                case INTERNAL -> Kind.INTERNAL;
            };
        }

        private static String text(Map<String, Object> part, String name) {
            return String.valueOf(part.get(name));
        }
    }
}
