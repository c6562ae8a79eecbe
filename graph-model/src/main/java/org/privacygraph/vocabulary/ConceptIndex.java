package org.privacygraph.vocabulary;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** The concepts of one scheme by key, by word and by what is narrower. */
final class ConceptIndex {

    private static final int NEAREST = 3;
    private static final int LONGEST = 100;

    private final Scheme scheme;
    private final Map<String, Concept> byKey = new LinkedHashMap<>();
    private final Map<String, Concept> byWord = new HashMap<>();
    private final Map<String, List<String>> narrower = new HashMap<>();

    ConceptIndex(Scheme scheme, List<Concept> concepts) {
        this.scheme = scheme;
        for (Concept concept : concepts) {
            if (byKey.put(concept.key(), concept) != null) {
                throw new IllegalStateException("Two concepts " + concept.id());
            }
        }
        for (Concept concept : concepts) {
            concept.words().forEach(word -> means(word, concept));
            for (String parent : concept.broader()) {
                if (!byKey.containsKey(parent)) {
                    throw new IllegalStateException(concept.id() + " is below " + parent + ", which does not exist");
                }
                narrower.computeIfAbsent(parent, key -> new ArrayList<>()).add(concept.key());
            }
        }
        concepts.forEach(this::requireNotBelowItself);
    }

    private void means(String word, Concept concept) {
        Concept other = byWord.putIfAbsent(fold(word), concept);
        if (other != null && other != concept) {
            throw new IllegalStateException("'" + word + "' means both " + other.id() + " and " + concept.id());
        }
    }

    private void requireNotBelowItself(Concept concept) {
        if (concept.broader().stream().anyMatch(closure(concept.key())::contains)) {
            throw new IllegalStateException(concept.id() + " is below itself");
        }
    }

    Collection<Concept> all() {
        return byKey.values();
    }

    @Nullable
    Concept byKey(String key) {
        return byKey.get(key);
    }

    Concept resolve(String word) {
        Concept exact = byKey.get(word);
        if (exact != null) {
            return exact;
        }
        Concept found = byWord.get(fold(word));
        if (found == null) {
            throw new UnknownConceptException(scheme, word, nearest(word));
        }
        return found;
    }

    /** The key itself and all that is narrower, however deep; a concept may be reached on several ways. */
    Set<String> closure(String key) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(key));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (found.add(next)) {
                open.addAll(narrower.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    List<Concept> nearest(String word) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String folded = fold(word);
        Map<Concept, Double> scores = new HashMap<>();
        byWord.forEach((known, concept) -> scores.merge(concept, similarity.apply(folded, known), Math::max));
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Concept, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Concept::key))))
                .limit(NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ")
                .strip();
    }
}
