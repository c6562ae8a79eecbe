package org.privacygraph.queries.trace;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Which personal data can be meant, as the set of all categories that they may be of: those that a document names, and all
 * that is narrower.
 *
 * <p>What can be the same data in two documents is what both sets have: "contact data" may be e-mail addresses, which may
 * not be health data. Null stands for data of which no document says what they are: they may be anything.
 */
final class Categories {

    private final Vocabulary vocabulary;
    private final Map<String, BitSet> narrower = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Categories(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Concept concept : vocabulary.concepts(Scheme.PERSONAL_DATA_CATEGORY)) {
            numbers.put(concept.id(), numbers.size());
        }
    }

    /** Items with the ids of the categories that they are coded as. */
    record Item(String id, List<String> concepts) {}

    /** All that these items may be; null where one of them is not coded, or there are none. */
    @Nullable
    BitSet of(Collection<Item> items) {
        BitSet all = new BitSet();
        for (Item item : items) {
            if (item.concepts().isEmpty()) {
                return null;
            }
            item.concepts().forEach(concept -> all.or(ofConcept(concept)));
        }
        return all.isEmpty() ? null : all;
    }

    /** A category and all that is narrower; a category that the vocabulary does not know may be nothing but itself. */
    BitSet ofConcept(String id) {
        return narrower.computeIfAbsent(id, key -> {
            BitSet set = new BitSet();
            set.set(number(key));
            vocabulary
                    .findById(key)
                    .ifPresent(concept -> vocabulary.withNarrower(concept).stream()
                            .map(Scheme.PERSONAL_DATA_CATEGORY::idOf)
                            .forEach(other -> set.set(number(other))));
            return set;
        });
    }

    /** What both sets have; empty where they are different data. */
    static @Nullable BitSet common(@Nullable BitSet one, @Nullable BitSet other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        BitSet both = new BitSet();
        both.or(one);
        both.and(other);
        return both;
    }

    private int number(String id) {
        Integer number = numbers.putIfAbsent(id, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }
}
