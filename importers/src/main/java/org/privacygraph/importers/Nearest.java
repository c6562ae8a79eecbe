package org.privacygraph.importers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Names what somebody may have meant by a word that is not known. */
public final class Nearest {

    private static final int LIMIT = 3;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    /** At most three of the known words, nearest first. */
    public static List<String> to(String word, Collection<String> known) {
        return known.stream()
                .distinct()
                .sorted(Comparator.comparingDouble((String other) -> -SIMILARITY.apply(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(LIMIT)
                .toList();
    }

    /** What to do about the id of a fact that is not there. */
    public static String remedy(String id, Collection<String> known) {
        return known.isEmpty()
                ? "Add the fact; there is none of that kind."
                : "Add the fact, or use one of the nearest ids: " + String.join(", ", to(id, known)) + ".";
    }
}
