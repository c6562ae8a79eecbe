package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class BrokenRegistersTest {

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> a_broken_register_is_refused_with_its_place_rule_and_remedy() throws IOException {
        Path data = directory.resolve("graph");
        return new BrokenRegisters(directory)
                .all().stream()
                        .map(broken -> dynamicTest(broken.toString(), () -> {
                            InProcess run = InProcess.run(
                                    "import",
                                    "--data",
                                    data.toString(),
                                    broken.file().toString());

                            assertThat(run.exitCode()).isEqualTo(2);
                            assertThat(run.out())
                                    .matches(
                                            "0 documents: nothing changed, 0 unchanged, [0-9.]+ s; 1 file not imported\\R");
                            assertThat(run.err())
                                    .contains(broken.file() + broken.place())
                                    .contains(broken.rule())
                                    .doesNotContain("Exception", "\tat ");
                            assertThat(run.err().lines()).allMatch(line -> line.endsWith("."));
                            assertThat(data).doesNotExist();
                        }));
    }

    @Test
    void two_files_about_one_document_are_refused() throws IOException {
        String file = new BrokenRegisters(directory).soundFile().toString();

        InProcess run = InProcess.run("validate", file, file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains("bakery-privacy-notice (register), 8 facts, source text not at hand;", ": sound");
        assertThat(run.err()).contains("DOCUMENT_TWICE", "bakery-privacy-notice");
    }

    @Test
    void a_directory_of_sources_that_is_not_there_is_told() throws IOException {
        String file = new BrokenRegisters(directory).soundFile().toString();

        InProcess run =
                InProcess.run("validate", "--sources", directory.resolve("none").toString(), file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("SOURCES_UNREADABLE").doesNotContain("Exception");
    }
}
