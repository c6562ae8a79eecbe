package org.privacygraph.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A shared concept of data protection.
 *
 * @param scheme the list that it belongs to
 * @param key its key, unique in the scheme
 * @param labelEn English label
 * @param labelDe German label
 * @param synonymsEn other English words for it
 * @param synonymsDe other German words for it
 * @param iri its IRI, of the Data Privacy Vocabulary (DPV) where that has the concept
 * @param broader keys of the broader concepts in the same scheme
 * @param definition what it means
 * @param validity for what is valid for a time only
 * @param source where the dates are from
 */
public record Concept(
        Scheme scheme,
        String key,
        String labelEn,
        String labelDe,
        List<String> synonymsEn,
        List<String> synonymsDe,
        String iri,
        List<String> broader,
        @Nullable String definition,
        Validity validity,
        @Nullable String source) {

    /** Copies the lists. */
    public Concept {
        synonymsEn = List.copyOf(synonymsEn);
        synonymsDe = List.copyOf(synonymsDe);
        broader = List.copyOf(broader);
    }

    /** Its id, unique over all schemes. */
    public String id() {
        return scheme.idOf(key);
    }

    /** All words that mean it: key, labels and synonyms. */
    Stream<String> words() {
        return Stream.of(Stream.of(key, labelEn, labelDe), synonymsEn.stream(), synonymsDe.stream())
                .flatMap(words -> words);
    }
}
