package org.privacygraph.queries.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list to show.
 *
 * @param first number of items, from 0 to {@value #MAX}
 * @param after cursor of the item before the first; null: from the start
 */
public record PageRequest(int first, @Nullable String after) {

    /** The largest page. */
    public static final int MAX = 100;

    /** Refuses a size that is negative or too large, by {@link PageSizeException}. */
    public PageRequest {
        if (first < 0 || first > MAX) {
            throw new PageSizeException(first);
        }
    }

    /** The values of the place after which to start; empty texts, which come before all others, for the start. */
    public List<String> start(int size) {
        return after == null
                ? java.util.Collections.nCopies(size, "")
                : Cursor.decode(after, size).keys();
    }
}
