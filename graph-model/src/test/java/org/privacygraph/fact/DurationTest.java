package org.privacygraph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTest {

    @ParameterizedTest
    @ValueSource(strings = {"P2Y", "P6M", "P4W", "P30D", "P1Y6M", "P1Y2M3W4D", "PT24H", "P1DT12H", "PT1H30M5S", "P0D"})
    void is_an_iso_8601_duration_in_whole_numbers(String text) {
        assertThat(Duration.canParse(text)).isTrue();
        assertThat(new Duration(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "P", "PT", "P1", "1Y", "2 years", "P1.5Y", "P-1Y", "-P1Y", "p2y", "P1M1Y", "P1DT", "PT1D", "P1H",
                "P2Y ", " P2Y", "P12345Y", "P2Y\n"
            })
    void anything_else_is_refused(String text) {
        assertThat(Duration.canParse(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duration(text))
                .withMessage("No ISO 8601 duration: " + text);
    }
}
