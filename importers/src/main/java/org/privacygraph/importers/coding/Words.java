package org.privacygraph.importers.coding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** The concepts of a vocabulary by their folded words and by IRI. */
final class Words {

    /** No word of the vocabulary is longer. */
    static final int LONGEST = 300;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("dpv", "https://w3id.org/dpv#"),
            Map.entry("pd", "https://w3id.org/dpv/pd#"),
            Map.entry("dpv-pd", "https://w3id.org/dpv/pd#"),
            Map.entry("loc", "https://w3id.org/dpv/loc#"),
            Map.entry("dpv-loc", "https://w3id.org/dpv/loc#"),
            Map.entry("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
            Map.entry("dpv-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"));

    private static final List<Scheme> SCHEMES = List.of(Scheme.values());

    private static final class Bundled {
        static final Words INSTANCE = new Words(Vocabulary.bundled());
    }

    private final Map<Scheme, Map<String, Concept>> byWord = new EnumMap<>(Scheme.class);
    private final Map<Scheme, Map<String, Concept>> byIri = new EnumMap<>(Scheme.class);

    private Words(Vocabulary vocabulary) {
        for (Scheme scheme : Scheme.values()) {
            Map<String, Concept> words = new HashMap<>();
            Map<String, Concept> iris = new HashMap<>();
            Set<String> ambiguous = new HashSet<>();
            for (Concept concept : vocabulary.concepts(scheme)) {
                iris.putIfAbsent(concept.iri(), concept);
                wordsOf(concept).map(Folding::fold).forEach(word -> {
                    Concept other = words.putIfAbsent(word, concept);
                    if (other != null && other != concept) {
                        ambiguous.add(word);
                    }
                });
            }
            words.keySet().removeAll(ambiguous);
            byWord.put(scheme, Map.copyOf(words));
            byIri.put(scheme, Map.copyOf(iris));
        }
    }

    static Words of(Vocabulary vocabulary) {
        return vocabulary == Vocabulary.bundled() ? Bundled.INSTANCE : new Words(vocabulary);
    }

    /** The concept that the whole text means as a word or an IRI. */
    Optional<Concept> find(Scheme scheme, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return find(scheme, Folding.fold(text), text);
    }

    /** Whether the whole text is a word of whatever scheme of concepts that activities are described with. */
    boolean isKnown(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(text);
        return SCHEMES.stream().anyMatch(scheme -> find(scheme, folded, text).isPresent());
    }

    private Optional<Concept> find(Scheme scheme, String folded, String text) {
        Concept exact = map(byWord, scheme).get(folded);
        return exact != null ? Optional.of(exact) : iri(scheme, text.strip());
    }

    /** Whether all texts are words of one scheme. */
    boolean areKnownTogether(List<String> texts) {
        return SCHEMES.stream()
                .anyMatch(scheme ->
                        texts.stream().allMatch(text -> find(scheme, text).isPresent()));
    }

    private Optional<Concept> iri(Scheme scheme, String text) {
        String iri = text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
        int colon = iri.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String namespace = PREFIXES.get(iri.substring(0, colon));
        String whole = namespace != null
                ? namespace + iri.substring(colon + 1)
                : iri.startsWith("http://w3id.org/") ? "https" + iri.substring(4) : iri;
        return Optional.ofNullable(map(byIri, scheme).get(whole));
    }

    private static Map<String, Concept> map(Map<Scheme, Map<String, Concept>> maps, Scheme scheme) {
        return maps.getOrDefault(scheme, Map.of());
    }

    private static Stream<String> wordsOf(Concept concept) {
        return Stream.of(
                        Stream.of(concept.key(), concept.labelEn(), concept.labelDe()),
                        concept.synonymsEn().stream(),
                        concept.synonymsDe().stream())
                .flatMap(words -> words);
    }
}
