package org.privacygraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void leaves_out_the_row_that_only_tells_of_a_next_page() {
        Page<String> page = page(List.of("a", "b", "c"), 2);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.hasNextPage()).isTrue();
        assertThat(page.cursors())
                .containsExactly(Cursor.of("a").encode(), Cursor.of("b").encode());
        assertThat(page.endCursor()).isEqualTo(Cursor.of("b").encode());
    }

    @Test
    void is_the_last_when_no_row_is_left() {
        assertThat(page(List.of("a", "b"), 2).hasNextPage()).isFalse();
    }

    @Test
    void may_be_empty() {
        Page<String> page = page(List.of(), 2);
        assertThat(page.items()).isEmpty();
        assertThat(page.endCursor()).isNull();
        assertThat(page.hasNextPage()).isFalse();
    }

    @Test
    void of_no_items_tells_whether_there_are_any() {
        assertThat(page(List.of("a"), 0)).isEqualTo(new Page<>(List.of(), List.of(), true));
    }

    @Test
    void starts_before_everything_or_after_a_cursor() {
        assertThat(new PageRequest(10, null).start(2)).containsExactly("", "");
        assertThat(new PageRequest(10, Cursor.of("Acme", "x").encode()).start(2))
                .containsExactly("Acme", "x");
        assertThatThrownBy(() -> new PageRequest(10, "nonsense").start(2)).isInstanceOf(InvalidCursorException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void is_neither_negative_nor_too_large(int first) {
        assertThatExceptionOfType(PageSizeException.class)
                .isThrownBy(() -> new PageRequest(first, null))
                .withMessage("A page has 0 to 100 items, not " + first + ".");
    }

    private static Page<String> page(List<String> rows, int size) {
        return Page.of(rows, size, Cursor::of);
    }
}
