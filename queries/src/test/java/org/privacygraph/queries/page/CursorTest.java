package org.privacygraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @MethodSource("places")
    void reads_what_it_has_written(List<String> keys) {
        String text = new Cursor(keys).encode();
        assertThat(text).matches("[A-Za-z0-9_-]*");
        assertThat(Cursor.decode(text, keys.size())).isEqualTo(new Cursor(keys));
    }

    static List<List<String>> places() {
        return List.of(
                List.of("Acme", "organisation/acme"),
                List.of("", ""),
                List.of("Größe 株式会社 🙂", "x"),
                List.of("a|b,c\n", "PROCESSOR|country/US|STATED"),
                List.of("one"),
                List.of("1", "2", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "QQ==x", "=", "Zm9v", "/+/+", "%20", "gICA"})
    void refuses_what_is_no_cursor(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2))
                .isInstanceOf(InvalidCursorException.class)
                .hasMessage("This is no cursor of this list.");
    }

    @Test
    void refuses_a_cursor_of_another_order() {
        String text = Cursor.of("Acme", "organisation/acme").encode();
        assertThatThrownBy(() -> Cursor.decode(text, 1)).isInstanceOf(InvalidCursorException.class);
        assertThatThrownBy(() -> Cursor.decode(text, 3)).isInstanceOf(InvalidCursorException.class);
    }
}
