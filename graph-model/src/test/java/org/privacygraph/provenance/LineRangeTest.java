package org.privacygraph.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineRangeTest {

    @ParameterizedTest
    @CsvSource({"63, 63, 63", "63-65, 63, 65", "1-999999999, 1, 999999999"})
    void reads_the_form_that_it_prints(String text, int first, int last) {
        assertThat(LineRange.parse(text)).isEqualTo(new LineRange(first, last)).hasToString(text);
    }

    @Test
    void prints_a_single_line_as_one_number() {
        assertThat(LineRange.parse("7-7")).hasToString("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1-", "-", "1-2-3", "01", "a", "1 - 2", "1,2", "1234567890", "65-63", "٣"})
    void refuses_anything_else(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LineRange.parse(text));
    }

    @Test
    void is_never_empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineRange(5, 4))
                .withMessage("No lines: 5 to 4");
        assertThat(new LineRange(5, 7).length()).isEqualTo(3);
    }

    @Test
    void contains_what_lies_within_it() {
        LineRange range = LineRange.parse("10-20");
        assertThat(Stream.of("10-20", "10", "20", "12-13").map(LineRange::parse))
                .allMatch(range::contains);
        assertThat(Stream.of("9", "9-10", "20-21", "9-21").map(LineRange::parse))
                .noneMatch(range::contains);
    }

    @Test
    void is_ordered_by_its_first_and_then_by_its_last_line() {
        assertThat(Stream.of("12", "2-10", "2-3", "2", "10")
                        .map(LineRange::parse)
                        .sorted())
                .extracting(LineRange::toString)
                .containsExactly("2", "2-3", "2-10", "10", "12");
    }
}
