package org.privacygraph.importers.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.importers.ReadReport.Reason;

class LegalBasesTest {

    private final LegalBases bases = new LegalBases();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "LegalBasesTest/bases.csv", numLinesToSkip = 1)
    void reads_what_is_certain_and_leaves_the_rest(String text, @Nullable String keys, @Nullable String left) {
        Coding coding = bases.of(Codings.text(text));

        Codings.assertRow(coding, text, keys, left);
        Codings.assertReasons(coding, Reason.NO_LEGAL_BASIS, Reason.CONTRADICTED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DSGVO-28, Article 28 GDPR is about processors",
        "Art. 13 GDPR, information for data subjects",
        "GDPR-6-1-g, has no point (g)",
        "DSGVO-6-3-b, Article 6(3) GDPR",
        "BDSG-26, Federal Data Protection Act (Germany)",
        "§ 257 HGB, another law (HGB)",
        "DSVGO-28, is no law that is known",
        "Art. 160 GDPR, The GDPR has no Article 160",
    })
    void says_what_was_left(String text, String words) {
        assertThat(bases.of(text).left())
                .singleElement()
                .satisfies(left -> assertThat(left.decision()).contains(words));
    }

    @Test
    void words_that_contradict_the_article_are_told_as_such() {
        assertThat(bases.of("Contract (Art. 6(1)(a) GDPR)").left())
                .extracting(Coding.Left::reason)
                .containsExactly(Reason.CONTRADICTED);
    }
}
