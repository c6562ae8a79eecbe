package org.privacygraph.importers.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** Files that are broken, or made to break the reader. */
class HostileOrganisationsTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final Path FILES =
            Fixtures.of(HostileOrganisationsTest.class, "expected.txt").resolveSibling("");

    @Test
    void every_broken_file_is_refused_with_these_words() {
        List<String> told = new ArrayList<>();
        for (Path path : Fixtures.in(FILES)) {
            if (String.valueOf(path).endsWith(".json")) {
                SourceFile file = new SourceFile(
                        String.valueOf(path.getFileName()),
                        SourceFile.read(path).bytes());
                try {
                    FORMATS.read("organisations", file, SourceTexts.NONE);
                    told.add(file.name() + " was read");
                } catch (ImportException e) {
                    e.problems().stream().map(HostileOrganisationsTest::show).forEach(told::add);
                }
            }
        }
        assertThat(String.join("\n", told) + "\n").isEqualTo(Fixtures.text(FILES.resolve("expected.txt")));
    }

    /** What is told; of broken JSON the code and the line, for its words are those of the parser. */
    private static String show(ImportProblem problem) {
        assertThat(problem.message()).endsWith(".");
        assertThat(problem.remedy()).endsWith(".");
        return problem.code().startsWith("JSON_")
                ? problem.file() + ":" + problem.line() + ": " + problem.code()
                : problem.toString();
    }

    @ParameterizedTest
    @CsvSource({"truncated", "not-utf-8", "duplicate-key", "two-values", "deep"})
    void a_broken_record_is_still_recognised(String name) {
        assertThat(new OrganisationImporter(Vocabulary.bundled())
                        .recognises(SourceFile.read(FILES.resolve(name + ".json"))))
                .isTrue();
    }

    @Test
    void a_hundred_thousand_brackets_and_a_text_of_thirty_megabytes_are_refused_at_once() {
        byte[] brackets = new byte[100_000];
        Arrays.fill(brackets, (byte) '[');
        byte[] text = new byte[30_000_000];
        Arrays.fill(text, (byte) 'a');
        System.arraycopy("{\"slug\": \"".getBytes(StandardCharsets.UTF_8), 0, text, 0, 10);
        for (byte[] bytes : List.of(brackets, text)) {
            long start = System.nanoTime();
            SourceFile file = new SourceFile("it.json", bytes);
            assertThat(new OrganisationImporter(Vocabulary.bundled()).recognises(file))
                    .isFalse();
            assertThatThrownBy(() -> FORMATS.read("organisations", file, SourceTexts.NONE))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("JSON_TOO_LARGE");
            assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        }
    }

    @Test
    void a_text_that_is_no_address_is_never_one() {
        String record = """
                {"slug": "merrow", "name": "Merrow", "quality": "verified",
                 "web": "javascript:alert(1)", "webform": "file:///etc/passwd", "email": "a b@c", "phone": "=cmd|' /C calc'!A0"}
                """;
        DocumentReading reading = FORMATS.read(
                        "organisations",
                        new SourceFile("it.json", record.getBytes(StandardCharsets.UTF_8)),
                        SourceTexts.NONE)
                .documents()
                .getFirst();
        assertThat(reading.facts().facts()).hasSize(1);
        assertThat(reading.report().notUnderstood()).hasSize(4);
    }
}
