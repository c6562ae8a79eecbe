package org.privacygraph.importers.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.privacygraph.fact.Duration;
import org.privacygraph.importers.ReadReport.Reason;

class DurationsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "DurationsTest/durations.csv", numLinesToSkip = 1)
    void reads_what_is_certain_and_leaves_the_rest(String text, @Nullable String keys, @Nullable String left) {
        Coding coding = new Durations().of(Codings.text(text));

        Codings.assertRow(coding, text, keys, left);
        Codings.assertReasons(coding, Reason.NO_DURATION);
        assertThat(coding.keys()).allMatch(Duration::canParse);
    }
}
