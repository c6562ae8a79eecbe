package org.privacygraph.importers.dpv;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.privacygraph.importers.coding.Concepts;
import org.privacygraph.importers.coding.Countries;
import org.privacygraph.importers.coding.Durations;
import org.privacygraph.importers.coding.LegalBases;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * What IRIs and texts mean in a vocabulary; the same for every file.
 *
 * @param vocabulary the vocabulary
 * @param keys keys of concepts by IRI, by scheme
 */
record Codings(
        Vocabulary vocabulary,
        Map<Scheme, Map<String, String>> keys,
        Concepts concepts,
        LegalBases legalBases,
        Countries countries,
        Durations durations) {

    static Codings of(Vocabulary vocabulary) {
        Map<Scheme, Map<String, String>> keys = new EnumMap<>(Scheme.class);
        for (Scheme scheme : Scheme.values()) {
            Map<String, String> ofScheme = new HashMap<>(MoreIris.of(scheme));
            vocabulary.concepts(scheme).forEach(concept -> ofScheme.put(concept.iri(), concept.key()));
            keys.put(scheme, ofScheme);
        }
        return new Codings(
                vocabulary,
                keys,
                new Concepts(vocabulary),
                new LegalBases(),
                new Countries(vocabulary),
                new Durations());
    }
}
