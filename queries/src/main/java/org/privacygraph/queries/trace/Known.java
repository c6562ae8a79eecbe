package org.privacygraph.queries.trace;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a trace knows where it stands, as far as it decides what leads on.
 *
 * @param downstream whether it follows where the data go
 * @param stand how it has come to the node
 * @param categories the categories that the data may be of; null where nothing is said of them
 * @param items between an item and a disclosure of the same activity: the items that it is about; empty where the disclosure
 *     does not itemise; null where no item is in question
 * @param people likewise the groups of data subjects
 * @param customers at a processor: on whose behalf it has the data; empty where nobody is named
 */
record Known(
        boolean downstream,
        Stand stand,
        @Nullable BitSet categories,
        @Nullable Set<String> items,
        @Nullable Set<String> people,
        Set<String> customers) {

    /** How a trace has come to a node. */
    enum Stand {
        /** It starts here. */
        START,
        /** It passes. */
        PASSING,
        /** At an activity: by what it collects or who holds that. */
        COLLECTING,
        /** At a party: as one that decides what it does with the data. */
        DECIDING,
        /** At a party: as one that processes on behalf of others (GDPR Art. 28, 29). */
        PROCESSING,
        /** It goes no further. */
        END
    }

    static Known start(boolean downstream) {
        return new Known(downstream, Stand.START, null, null, null, Set.of());
    }

    /** The same data, come to another node. */
    Known at(Stand next) {
        return new Known(downstream, next, categories, null, null, Set.of());
    }

    Known ofItems(@Nullable Set<String> some) {
        return new Known(downstream, stand, categories, some, people, customers);
    }

    Known ofPeople(@Nullable Set<String> some) {
        return new Known(downstream, stand, categories, items, some, customers);
    }

    Known of(@Nullable BitSet some) {
        return new Known(downstream, stand, some, items, people, customers);
    }

    Known onBehalfOf(Set<String> some) {
        return new Known(downstream, stand, categories, items, people, some);
    }
}
