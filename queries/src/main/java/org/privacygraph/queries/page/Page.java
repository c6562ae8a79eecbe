package org.privacygraph.queries.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items its items, in order
 * @param cursors the cursor of each item
 * @param hasNextPage whether more follow
 */
public record Page<T>(List<T> items, List<String> cursors, boolean hasNextPage) {

    /** Copies the lists. */
    public Page {
        items = List.copyOf(items);
        cursors = List.copyOf(cursors);
    }

    /** A page from rows of which one more than {@code size} was asked for. */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, Cursor> cursor) {
        List<T> items = rows.subList(0, Math.min(size, rows.size()));
        return new Page<>(
                items, items.stream().map(item -> cursor.apply(item).encode()).toList(), rows.size() > size);
    }

    /** The cursor of the last item, or null on an empty page. */
    public @Nullable String endCursor() {
        return cursors.isEmpty() ? null : cursors.getLast();
    }
}
