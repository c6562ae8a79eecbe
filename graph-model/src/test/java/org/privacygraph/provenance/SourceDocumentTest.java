package org.privacygraph.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceDocumentTest {

    private static final SourceDocument DOCUMENT = new SourceDocument(
            "acme",
            SourceDocument.Kind.PRIVACY_NOTICE,
            "Notice",
            "en",
            null,
            "acme",
            "00",
            100,
            null,
            null,
            SourceDocument.LastUpdated.NOT_STATED,
            null,
            List.of(
                    new Section("Recipients", LineRange.parse("10-50")),
                    new Section("Processors", LineRange.parse("20-30")),
                    new Section("Rights", LineRange.parse("51-100"))));

    @Test
    void names_the_innermost_section_that_holds_the_lines() {
        assertThat(section("22")).isEqualTo("Processors");
        assertThat(section("20-30")).isEqualTo("Processors");
        assertThat(section("29-31")).isEqualTo("Recipients");
    }

    @Test
    void names_no_section_for_lines_that_are_in_none_or_in_two() {
        assertThat(section("1")).isEqualTo("none");
        assertThat(section("50-51")).isEqualTo("none");
    }

    @Test
    void evidence_tells_its_lines_once_and_in_order() {
        Evidence evidence = new Evidence(
                List.of(LineRange.parse("9"), LineRange.parse("2"), LineRange.parse("9")), Assertion.STATED, null);
        assertThat(evidence.locators()).extracting(Locator::toString).containsExactly("2", "9");
    }

    @Test
    void evidence_names_at_least_one_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(List.of(), Assertion.STATED, null));
    }

    private static String section(String lines) {
        return DOCUMENT.sectionOf(LineRange.parse(lines)).map(Section::title).orElse("none");
    }
}
