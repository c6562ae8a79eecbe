package org.privacygraph.importers.tilt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Duration;
import org.privacygraph.importers.coding.Coding;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.coding.Durations;
import org.privacygraph.importers.coding.LegalBases;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** Says what the texts of TILT documents mean in the vocabulary, and tells the ledger. */
final class TiltCoder {

    private final Vocabulary vocabulary;
    private final Concepts concepts;
    private final TiltPlaces places;
    private final Durations durations = new Durations();
    private final LegalBases legalBases = new LegalBases();

    TiltCoder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        concepts = new Concepts(vocabulary);
        places = new TiltPlaces(vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The concepts that a text means as a whole, or, where it lists several values, those of its values. */
    Coding concepts(Scheme scheme, String text) {
        Coding whole = concepts.of(scheme, text);
        List<String> values = whole.keys().isEmpty() ? concepts.splitList(text) : List.of();
        if (values.size() < 2) {
            return whole;
        }
        Set<String> keys = new LinkedHashSet<>();
        List<Coding.Left> left = new ArrayList<>();
        for (String value : values) {
            Coding coding = concepts.of(scheme, value);
            keys.addAll(coding.keys());
            left.addAll(coding.left());
        }
        return keys.isEmpty() ? whole : new Coding(List.copyOf(keys), left);
    }

    /** The one concept that a text means as a whole; null where it means none or several. */
    @Nullable
    String concept(Scheme scheme, @Nullable String text) {
        Coding coding = concepts.of(scheme, text);
        return coding.keys().size() == 1 && coding.left().isEmpty()
                ? coding.keys().getFirst()
                : null;
    }

    /** The legal bases that a text names. */
    Coding bases(String text) {
        return legalBases.of(text);
    }

    /** The length of time that a text is; null where it is none. */
    @Nullable
    Duration duration(String text) {
        Coding coding = durations.of(text);
        return coding.keys().size() == 1
                        && coding.left().isEmpty()
                        && Duration.canParse(coding.keys().getFirst())
                ? new Duration(coding.keys().getFirst())
                : null;
    }

    /** The countries and regions of fields. */
    TiltPlaces places() {
        return places;
    }

    /** Tells what became of a text. */
    static void tell(TiltValue field, Coding coding) {
        if (coding.isNotStated()) {
            field.notStated();
        } else if (coding.left().isEmpty()) {
            field.understood();
        } else {
            coding.left()
                    .forEach(left ->
                            field.ledger().notUnderstood(field.at(), left.text(), left.reason(), left.decision()));
        }
    }
}
