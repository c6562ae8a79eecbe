package org.privacygraph.importers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

class RegisterImporterTest {

    private static final RegisterImporter IMPORTER = new RegisterImporter();
    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final Path EXAMPLE = Fixtures.of(RegisterFormatPageTest.class, "example.yaml");

    /** The text that is printed is what people see: a change of it is made knowingly. */
    @Test
    void a_problem_says_where_it_is_what_is_wrong_and_what_to_do() {
        Path file = Fixtures.of(RegisterImporterTest.class, "common-mistakes.yaml");
        String printed =
                Fixtures.problems(
                                new SourceFile(
                                        "mistakes.yaml", SourceFile.read(file).bytes()),
                                SourceTexts.NONE)
                        .stream()
                        .map(ImportProblem::toString)
                        .reduce("", (all, one) -> all + one + "\n");
        assertThat(printed).isEqualTo(Fixtures.text(Fixtures.of(RegisterImporterTest.class, "common-mistakes.txt")));
    }

    @Test
    void what_rules_find_is_printed_the_same_way() {
        Path file = Fixtures.of(RegisterImporterTest.class, "unsound.yaml");
        String printed =
                Fixtures.problems(
                                new SourceFile(
                                        "unsound.yaml", SourceFile.read(file).bytes()),
                                SourceTexts.NONE)
                        .stream()
                        .map(ImportProblem::toString)
                        .reduce("", (all, one) -> all + one + "\n");
        assertThat(printed).isEqualTo(Fixtures.text(Fixtures.of(RegisterImporterTest.class, "unsound.txt")));
    }

    @Test
    void the_exception_prints_every_problem_on_a_line_of_its_own() {
        SourceFile file = SourceFile.read(Fixtures.of(RegisterImporterTest.class, "unsound.yaml"));
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> FORMATS.read(file, SourceTexts.NONE))
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSameSizeAs(e.problems()));
    }

    @Test
    void a_reading_holds_the_file_the_facts_and_whether_the_source_was_at_hand() {
        SourceFile file = SourceFile.read(EXAMPLE);
        Reading reading = IMPORTER.read(file, SourceTexts.NONE);
        assertThat(reading.file()).isSameAs(file);
        assertThat(reading.format()).isEqualTo("register");
        DocumentReading without = reading.documents().getFirst();
        assertThat(without.facts().document().key()).isEqualTo("merrow-rowing-privacy-notice");
        assertThat(without.sourceChecked()).isFalse();
        assertThat(IMPORTER.read(file, SourceTexts.in(EXAMPLE.resolveSibling("sources")))
                        .documents()
                        .getFirst()
                        .sourceChecked())
                .isTrue();
    }

    @Test
    void reading_a_file_twice_gives_the_same_facts() {
        SourceFile file = SourceFile.read(EXAMPLE);
        assertThat(IMPORTER.read(file, SourceTexts.NONE).documents().getFirst().facts())
                .isEqualTo(IMPORTER.read(file, SourceTexts.NONE)
                        .documents()
                        .getFirst()
                        .facts());
    }

    @ParameterizedTest
    @CsvSource({
        "'register: 1', true", "'\ufeffregister: 1', true", "'# a comment\n\nregister: 7', true",
                "'--- \nregister: 1', true",
        "'', false", "'openapi: 3.1.0', false", "'  register: 1', false", "'PK\u0003\u0004', false"
    })
    void recognises_a_register_by_its_first_field(String text, boolean recognised) {
        assertThat(IMPORTER.recognises(new SourceFile("it", text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(recognised);
    }

    @Test
    void hidden_characters_of_a_file_are_not_printed_as_they_are() {
        assertThat(Fixtures.problems("register: 1\n\"\u200b\u001b[31m\u202e\": x\n")
                        .toString())
                .doesNotContain("\u001b", "\u202e", "\u200b");
    }
}
