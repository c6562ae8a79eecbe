package org.privacygraph.importers.gvl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;

/** What the list says that its numbers mean: purposes, features and data categories, which all vendors share. */
final class Definitions {

    static final String PURPOSES = "purposes";
    static final String SPECIAL_PURPOSES = "specialPurposes";
    static final String FEATURES = "features";
    static final String SPECIAL_FEATURES = "specialFeatures";
    static final String DATA_CATEGORIES = "dataCategories";

    private static final int LONGEST = 1_000;

    /** The specification has 24 purposes, 64 features and 8 special features at most. */
    private static final int HIGHEST = 64;

    private static final Map<String, String> NOUNS = Map.of(
            PURPOSES, "purpose",
            SPECIAL_PURPOSES, "special-purpose",
            FEATURES, "feature",
            SPECIAL_FEATURES, "special-feature",
            DATA_CATEGORIES, "data-category");
    private static final List<String> EXPLANATIONS =
            List.of("description", "descriptionLegal", "illustrations", "consentable", "rightToObject");

    private final Map<String, Map<Integer, Definition>> sections = new HashMap<>();

    /**
     * What a number means.
     *
     * @param noun what it numbers, as it stands in ids
     * @param id the number
     * @param name its name
     * @param where place of the name
     * @param row what it means in the vocabulary
     */
    record Definition(String noun, int id, String name, Locator where, TcfConcepts.Row row) {

        /** Id of the fact that it becomes, or of a part of one. */
        String key() {
            return FactIds.of(noun, Integer.toString(id));
        }

        boolean isSpecialPurpose() {
            return noun.equals(NOUNS.get(SPECIAL_PURPOSES));
        }

        List<Link> concepts() {
            return row.concepts();
        }
    }

    /** Reads the definitions of a list. */
    static Definitions of(JsonValue list) {
        Definitions definitions = new Definitions();
        NOUNS.forEach((section, noun) -> definitions.sections.put(section, read(list.member(section), section, noun)));
        return definitions;
    }

    /** The definition of a number; null where the list has none. */
    @Nullable
    Definition of(String section, int id) {
        return sections.getOrDefault(section, Map.of()).get(id);
    }

    /** The facts that the definitions become: data items and sources, each once for all vendors. */
    List<Fact> facts() {
        return List.of(DATA_CATEGORIES, FEATURES, SPECIAL_FEATURES).stream()
                .flatMap(section -> sections.getOrDefault(section, Map.of()).values().stream())
                .<Fact>mapMulti((definition, facts) -> {
                    Evidence evidence = new Evidence(List.of(definition.where()), Assertion.STATED, null);
                    switch (definition.row().kind()) {
                        case ITEM ->
                            facts.accept(new DataItem(
                                    definition.key(), evidence, definition.name(), null, definition.concepts(), null));
                        case SOURCE ->
                            facts.accept(new DataSource(
                                    definition.key(), evidence, DataSource.Kind.AUTOMATIC, null, definition.name()));
                        case ACTIVITY, NONE -> {}
                    }
                })
                .toList();
    }

    private static Map<Integer, Definition> read(JsonValue section, String name, String noun) {
        Map<Integer, Definition> definitions = new TreeMap<>();
        if (section.isStatedObject()) {
            section.members().forEach((key, value) -> {
                Definition definition = definition(key, value, name, noun);
                if (definition != null) {
                    definitions.put(definition.id(), definition);
                }
            });
        } else {
            section.lost();
        }
        return definitions;
    }

    private static @Nullable Definition definition(String key, JsonValue value, String section, String noun) {
        if (!key.matches("[1-9][0-9]{0,4}") || !value.node().isObject()) {
            value.lost(Reason.MALFORMED, "It was left out.");
            return null;
        }
        int id = Integer.parseInt(key);
        if (id > HIGHEST) {
            value.lost(Reason.MALFORMED, "The framework has no number above " + HIGHEST + "; it was left out.");
            return null;
        }
        Integer stated = value.member("id").number(Integer.MAX_VALUE);
        if (stated != null && stated != id) {
            value.member("id").left(Reason.CONTRADICTED, "The key " + id + " was taken as the number.");
        }
        EXPLANATIONS.forEach(field ->
                value.member(field).left(Reason.NOT_MODELLED, "The name was kept and the explanation left out."));
        String name = value.member("name").text(LONGEST);
        if (name == null) {
            value.lost();
            return null;
        }
        TcfConcepts.Row row = rowOf(section, id);
        tell(value.member("name"), row);
        return new Definition(
                noun, id, name.replaceAll("\\s+", " "), value.member("name").where(), row);
    }

    /** Purposes and data categories that the table does not know are kept in the list's words. */
    private static TcfConcepts.Row rowOf(String section, int id) {
        TcfConcepts.Row row = TcfConcepts.of(section, id);
        if (row.kind() != TcfConcepts.Kind.NONE) {
            return row;
        }
        return switch (section) {
            case PURPOSES, SPECIAL_PURPOSES -> new TcfConcepts.Row(List.of(), TcfConcepts.Kind.ACTIVITY);
            case DATA_CATEGORIES -> new TcfConcepts.Row(List.of(), TcfConcepts.Kind.ITEM);
            default -> row;
        };
    }

    private static void tell(JsonValue name, TcfConcepts.Row row) {
        if (row.kind() == TcfConcepts.Kind.NONE) {
            name.left(Reason.NOT_MODELLED, "There is no fact for a way of processing; it was left out.");
        } else if (row.kind() != TcfConcepts.Kind.SOURCE && row.concepts().isEmpty()) {
            name.left(Reason.NO_SUCH_CONCEPT, "The words were kept and not coded.");
        }
    }
}
