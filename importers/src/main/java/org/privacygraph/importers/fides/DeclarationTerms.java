package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.coding.Durations;
import org.privacygraph.importers.coding.LegalBases;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/** On which legal bases a declaration rests and how long its data are kept. */
final class DeclarationTerms {

    private static final String FLEXIBLE = "Flexible: a privacy notice may choose another basis.";

    private final Manifest manifest;
    private final Collected collected;
    private final Taxonomy taxonomy;
    private final LegalBases legalBases = new LegalBases();
    private final Durations durations = new Durations();

    DeclarationTerms(Manifest manifest, Collected collected, Taxonomy taxonomy) {
        this.manifest = manifest;
        this.collected = collected;
        this.taxonomy = taxonomy;
    }

    /** The bases of the declaration itself, or else those that the file's taxonomy states for its uses. */
    List<Link> bases(JsonValue declaration, List<FidesCoding.Coded> uses) {
        JsonValue flexible = declaration.member("flexible_legal_basis_for_processing");
        boolean chosen = Boolean.TRUE.equals(flexible.flag());
        List<Link> bases = new ArrayList<>();
        basis("legal_basis", declaration.member("legal_basis_for_processing"), chosen ? FLEXIBLE : null, bases);
        if (bases.isEmpty() && flexible.node().isBoolean()) {
            flexible.left(Reason.NOT_MODELLED, "No basis is stated that it could be said of; it was left out.");
        }
        if (bases.isEmpty()) {
            uses.forEach(use -> bases.addAll(taxonomy.bases(use.key())));
        }
        basis("special_category", declaration.member("special_category_legal_basis"), null, bases);
        return Datasets.distinct(bases);
    }

    private void basis(String section, JsonValue value, @Nullable String note, List<Link> bases) {
        String text = value.words(Manifest.LONGEST_TEXT);
        if (text == null) {
            return;
        }
        List<String> keys = FidesConcepts.nearest(section, text)
                .filter(row -> row.key().equals(text.toLowerCase(Locale.ROOT)))
                .map(FidesConcepts.Row::concepts)
                .orElse(List.of());
        if (keys.isEmpty()) {
            Coding coded = legalBases.of(text);
            coded.left().forEach(left -> value.left(left.reason(), left.decision()));
            keys = coded.keys();
        }
        keys.forEach(key ->
                bases.add(new Link(key, Assertion.STATED, Grain.PAIRED, null, List.of(manifest.line(value)), note)));
    }

    /** The retention period of a declaration; its words are kept as a criterion where they are no length of time. */
    List<Link> retention(JsonValue declaration) {
        JsonValue value = declaration.member("retention_period");
        String text = value.words(Manifest.LONGEST_TEXT);
        if (text == null) {
            value.lost();
            return List.of();
        }
        Coding coded = durations.of(text);
        coded.left().forEach(left -> value.left(left.reason(), left.decision()));
        List<String> keys = coded.keys();
        String id = collected.shared(
                "retention",
                text,
                manifest.line(value),
                evidence -> new RetentionPeriod(
                        FactIds.of("retention", text),
                        evidence,
                        keys.isEmpty() ? null : new Duration(keys.getFirst()),
                        keys.isEmpty() ? text : null,
                        null,
                        null,
                        List.of()));
        return List.of(new Link(id, Assertion.STATED, Grain.PAIRED, null, List.of(manifest.line(value)), null));
    }
}
