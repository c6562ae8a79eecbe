package org.privacygraph.importers.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;

/** The manual page of the format says what the importer does. */
class TiltPageTest {

    private static final String PAGE = Fixtures.text(Path.of("src/doc/tilt.md"));
    private static final Path EXAMPLE = Fixtures.of(TiltPageTest.class, "weir.tilt.json");

    @Test
    void the_example_of_the_page_is_the_file_that_is_tested() {
        assertThat(block("json")).isEqualTo(Fixtures.text(EXAMPLE));
    }

    @Test
    void the_facts_of_the_page_are_those_of_the_example() {
        DocumentReading document = TiltTexts.read(EXAMPLE).documents().getFirst();
        assertThat(block("text")).isEqualTo(shown(document));
        assertThat(document.report().notUnderstood())
                .extracting(left -> left.where().toString())
                .containsExactly("/dataDisclosed/0/legalBases/1/reference");
    }

    @Test
    void every_member_of_a_document_stands_in_the_table() {
        assertThat(TiltDocument.MEMBERS).allMatch(member -> PAGE.contains("`" + member + "`"));
    }

    /** The facts in short: without evidence and places. */
    static String shown(DocumentReading document) {
        return TiltTexts.lines(document.facts())
                .replaceAll("evidence=Evidence\\[locators=\\[[^]]*\\], assertion=STATED\\], ", "")
                .replaceAll(", locators=\\[[^]]*\\]", "")
                .replaceAll("assertion=STATED, grain=PAIRED", "stated, paired")
                .replaceAll("assertion=STATED, grain=SAME_ACTIVITY", "stated, same activity");
    }

    private static String block(String language) {
        int start = PAGE.indexOf("```" + language + "\n") + language.length() + 4;
        return PAGE.substring(start, PAGE.indexOf("```", start));
    }
}
