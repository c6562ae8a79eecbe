package org.privacygraph.importers.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 117", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1d1", "'=1", "''-1", "=a\nb"})
    void a_text_that_starts_as_a_formula_gets_one_apostrophe_and_loses_it_again(String text) {
        assertThat(FormulaGuard.added(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.removed(FormulaGuard.added(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Payroll", "'s-Hertogenbosch", "'quoted'", "a=b", "'", "''", "5-3"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(FormulaGuard.added(text)).isEqualTo(text);
        assertThat(FormulaGuard.removed(text)).isEqualTo(text);
    }

    @Test
    void every_short_text_of_the_critical_characters_comes_back() {
        char[] characters = {'\'', '=', '+', '-', '@', 'a', ' ', '\t'};
        for (char one : characters) {
            for (char two : characters) {
                for (char three : characters) {
                    String text = "" + one + two + three;
                    assertThat(FormulaGuard.removed(FormulaGuard.added(text))).isEqualTo(text);
                    assertThat(FormulaGuard.added(text)).doesNotMatch("(?s)[=+\\-@\\t].*");
                }
            }
        }
    }
}
