package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.fides.FidesConcepts.Closeness;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Scheme;

/** Codes keys of the Fides taxonomies, and tells those that mean nothing, or only something broader, in the vocabulary. */
final class FidesCoding {

    private static final Map<String, Scheme> SCHEMES = Map.of(
            "data_category", Scheme.PERSONAL_DATA_CATEGORY,
            "data_use", Scheme.PURPOSE,
            "data_subject", Scheme.DATA_SUBJECT_CATEGORY,
            "legal_basis", Scheme.LEGAL_BASIS,
            "special_category", Scheme.LEGAL_BASIS,
            "transfer_tool", Scheme.TRANSFER_TOOL,
            "right", Scheme.RIGHT);

    /** Sections whose keys become facts of their own, or by which an activity is known again. */
    private static final Set<String> OWN = Set.of("data_category", "data_use", "data_subject", "right");

    private final Concepts concepts;
    private final Manifest manifest;

    FidesCoding(Concepts concepts, Manifest manifest) {
        this.concepts = concepts;
        this.manifest = manifest;
    }

    /**
     * A key with what it means.
     *
     * @param key the key, as it stands
     * @param words the name that the file's own taxonomy gives it, or the key
     * @param concepts ties to the vocabulary; none where it has no concept
     * @param personal whether it may mean personal data
     * @param value where it stands
     */
    record Coded(String key, String words, List<Link> concepts, boolean personal, JsonValue value) {}

    /** Codes a list of keys, or a single one. */
    List<Coded> all(String section, JsonValue keys) {
        List<Coded> coded = new ArrayList<>();
        if (keys.isStated()) {
            for (JsonValue key : keys.node().isArray() ? keys.items() : List.of(keys)) {
                Coded one = one(section, key);
                if (one != null && coded.stream().noneMatch(other -> other.key().equals(one.key()))) {
                    coded.add(one);
                }
            }
        }
        return coded;
    }

    /** Codes a key; null where it says nothing. */
    @Nullable
    Coded one(String section, JsonValue value) {
        String key = value.text(Manifest.LONGEST_KEY);
        if (key == null) {
            if (OWN.contains(section)) {
                value.lost();
            }
            return null;
        }
        Manifest.Resource own = manifest.find(section, key);
        String words = own == null ? key : own.name();
        Optional<FidesConcepts.Row> row = FidesConcepts.nearest(section, key);
        if (row.isEmpty()) {
            return new Coded(key, words, byWords(section, words, value), true, value);
        }
        FidesConcepts.Row found = row.get();
        boolean prefix = !found.key().equals(key.toLowerCase(Locale.ROOT));
        if (found.closeness() == Closeness.NOT_PERSONAL) {
            value.left(Reason.NOT_MODELLED, "It means data of a system and of no person; it was left out.");
            return new Coded(key, words, List.of(), false, value);
        }
        if (found.concepts().isEmpty()) {
            value.left(Reason.NO_SUCH_CONCEPT, "The words were kept and not coded.");
        } else if (prefix) {
            value.left(Reason.NO_SUCH_CONCEPT, "It was coded as the broader " + found.key() + ".");
        }
        String note = prefix || found.closeness() == Closeness.BROADER ? "The concept is broader than the key." : null;
        return new Coded(key, words, links(found.concepts(), note), true, value);
    }

    private List<Link> byWords(String section, String words, JsonValue value) {
        Scheme scheme = SCHEMES.get(section);
        Coding coding = scheme == null ? Coding.NOT_STATED : concepts.of(scheme, words);
        coding.left().forEach(left -> value.left(left.reason(), left.decision()));
        return links(coding.keys(), null);
    }

    private static List<Link> links(List<String> keys, @Nullable String note) {
        return keys.stream()
                .map(key -> new Link(key, Assertion.STATED, Grain.PAIRED, null, List.of(), note))
                .toList();
    }
}
