package org.privacygraph.api.breach;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.breach.ConcernedData.CategoryCount;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * How the data of a category stand.
 *
 * @param count what was counted
 * @param category the category; null where not coded or not itemised
 */
record CategoryView(CategoryCount count, @Nullable Concept category) {

    private static final String SPECIAL = "SpecialCategoryPersonalData";
    private static final String CRIMINAL = "CriminalOffenceData";

    /** What documents say of data. */
    enum Standing {
        SENT,
        MAY_HAVE_ORIGINATED,
        STATED_NOT_SHARED
    }

    static List<CategoryView> all(BreachAnswer answer) {
        return answer.breaches().data().categories(answer.scope()).stream()
                .map(count -> {
                    String category = count.category();
                    return new CategoryView(
                            count,
                            category == null
                                    ? null
                                    : answer.vocabulary().findById(category).orElse(null));
                })
                .toList();
    }

    /** Whether such data may be among what is concerned, and are not only said not to be shared. */
    boolean isConcerned() {
        return count.sent() > 0 || count.used() > 0;
    }

    Set<Standing> standings() {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (count.sent() > 0) {
            standings.add(Standing.SENT);
        }
        if (count.used() > 0) {
            standings.add(Standing.MAY_HAVE_ORIGINATED);
        }
        if (count.notShared() > 0) {
            standings.add(Standing.STATED_NOT_SHARED);
        }
        return standings;
    }

    boolean isSpecial(Vocabulary vocabulary) {
        return category != null && isBelow(vocabulary, category.key(), SPECIAL);
    }

    boolean isCriminal(Vocabulary vocabulary) {
        return category != null && isBelow(vocabulary, category.key(), CRIMINAL);
    }

    static boolean isSpecial(Vocabulary vocabulary, String key) {
        return isBelow(vocabulary, key, SPECIAL);
    }

    static boolean isCriminal(Vocabulary vocabulary, String key) {
        return isBelow(vocabulary, key, CRIMINAL);
    }

    static boolean isBelow(Vocabulary vocabulary, String key, String broader) {
        return vocabulary
                .find(Scheme.PERSONAL_DATA_CATEGORY, broader)
                .map(concept -> vocabulary.withNarrower(concept).contains(key))
                .orElse(false);
    }
}
