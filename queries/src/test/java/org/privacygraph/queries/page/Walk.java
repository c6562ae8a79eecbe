package org.privacygraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a list page by page, as a client does. */
public final class Walk {

    private Walk() {}

    /** All items of a list, read in pages of one size. */
    public static <T> List<T> through(int size, Function<PageRequest, Page<T>> list) {
        List<T> items = new ArrayList<>();
        @Nullable String after = null;
        Page<T> page;
        do {
            page = list.apply(new PageRequest(size, after));
            assertThat(page.items()).hasSameSizeAs(page.cursors());
            assertThat(page.items().size()).isLessThanOrEqualTo(size);
            items.addAll(page.items());
            assertThat(page.hasNextPage()).isEqualTo(page.items().size() == size && page.hasNextPage());
            after = page.endCursor();
        } while (page.hasNextPage());
        return items;
    }
}
