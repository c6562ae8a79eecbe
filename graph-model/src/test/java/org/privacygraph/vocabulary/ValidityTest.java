package org.privacygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.privacygraph.vocabulary.Validity.Status.NOT_YET_VALID;
import static org.privacygraph.vocabulary.Validity.Status.NO_LONGER_VALID;
import static org.privacygraph.vocabulary.Validity.Status.UNKNOWN;
import static org.privacygraph.vocabulary.Validity.Status.VALID;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 7, 12);
    private static final LocalDate LAST = LocalDate.of(2020, 7, 15);

    @Test
    void holds_on_the_first_and_on_the_last_day_and_not_beyond() {
        Validity validity = new Validity(FIRST, LAST);
        assertThat(validity.on(FIRST.minusDays(1))).isEqualTo(NOT_YET_VALID);
        assertThat(validity.on(FIRST)).isEqualTo(VALID);
        assertThat(validity.on(LAST)).isEqualTo(VALID);
        assertThat(validity.on(LAST.plusDays(1))).isEqualTo(NO_LONGER_VALID);
    }

    @Test
    void without_an_end_it_goes_on() {
        assertThat(new Validity(FIRST, null).on(LocalDate.MAX)).isEqualTo(VALID);
    }

    @Test
    void without_a_start_only_its_end_is_known() {
        Validity validity = new Validity(null, LAST);
        assertThat(validity.on(LAST)).isEqualTo(UNKNOWN);
        assertThat(validity.on(LAST.plusDays(1))).isEqualTo(NO_LONGER_VALID);
    }

    @Test
    void without_dates_nothing_is_known() {
        assertThat(Validity.UNKNOWN.on(FIRST)).isEqualTo(UNKNOWN);
    }

    @Test
    void may_hold_on_one_day_only_but_does_not_end_before_it_starts() {
        assertThat(new Validity(FIRST, FIRST).on(FIRST)).isEqualTo(VALID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(LAST, FIRST))
                .withMessage("Ends on 2016-07-12 before it starts on 2020-07-15");
    }
}
