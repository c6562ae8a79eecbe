package org.privacygraph.queries.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.GraphRelationship;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.Row;

/**
 * What a fact said at one revision.
 *
 * @param id its id
 * @param label its kind
 * @param says what it says, by the name of the property or tie; texts in order
 * @param places where it says so, by the name of the property or tie
 */
record FactState(
        String id, NodeLabel label, SortedMap<String, List<String>> says, SortedMap<String, List<String>> places) {

    private static final String PLACES = "Statements";
    private static final Set<String> OWN = Set.of("localId", "key");
    private static final Set<String> OF_THE_FILE = Set.of("sha256", "lineCount", "fileName");
    private static final Set<String> RETIRED = Set.of("retiredLabels", "retiredBy", "retiredAt", "validTo", "replaced");

    FactState {
        says = Collections.unmodifiableSortedMap(new TreeMap<>(says));
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    static FactState of(Row row) {
        Map<String, Object> properties = row.map("properties");
        NodeLabel label = Stream.of(NodeLabel.values())
                .filter(kind -> row.texts("labels").contains(kind.label()))
                .findFirst()
                .orElseThrow();
        SortedMap<String, List<String>> says = new TreeMap<>();
        SortedMap<String, List<String>> places = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (name.endsWith(PLACES) || OF_THE_FILE.contains(name)) {
                places.put(name, texts(value));
            } else if (!NodeLabel.COMMON.contains(name) && !OWN.contains(name) && !RETIRED.contains(name)) {
                says.put(name, texts(value));
            }
        });
        for (Map<String, Object> relationship : row.maps("relationships")) {
            RelationshipType type = RelationshipType.valueOf(String.valueOf(relationship.get("type")));
            String tie = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            Map<String, Object> about = new Row(relationship).map("properties");
            if (type == RelationshipType.EVIDENCED_BY) {
                add(places, tie, String.valueOf(relationship.get("name")));
            } else {
                add(says, tie, words(relationship, about));
                texts(about.get("statements")).forEach(place -> add(places, tie, place));
            }
        }
        return new FactState(String.valueOf(properties.get("id")), label, says, places);
    }

    /** Its name in the document, apart from the key of the document. */
    String localId() {
        return local(id);
    }

    private static String local(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** Its words, where it has some. */
    @Nullable
    String name() {
        return Stream.of("name", "statement", "addressee", "email", "criteria", "duration")
                .flatMap(property -> says.getOrDefault(property, List.of()).stream())
                .findFirst()
                .orElse(null);
    }

    private static String words(Map<String, Object> relationship, Map<String, Object> about) {
        List<String> hedges = new ArrayList<>();
        for (String name : List.of("assertion", "grain", "words", "interest", "note")) {
            texts(about.get(name)).forEach(hedges::add);
        }
        Object mention = about.get(GraphRelationship.MENTION);
        String target = relationship.get("name") != null
                ? String.valueOf(relationship.get("name"))
                : local(String.valueOf(mention == null ? relationship.get("target") : mention));
        return hedges.isEmpty() ? target : target + " (" + String.join(", ", hedges) + ")";
    }

    private static void add(SortedMap<String, List<String>> all, String name, String text) {
        List<String> texts = all.computeIfAbsent(name, any -> new ArrayList<>());
        texts.add(text);
        Collections.sort(texts);
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }
}
