package org.privacygraph.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** What may come of any file, however broken: documents whose counts add up, or problems that help. */
public final class SoundOutcome {

    // Of this thread: what else the machine does is not the reader's.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final Duration TIME = Duration.ofSeconds(5);

    private SoundOutcome() {}

    /** Reads a file and returns the codes of its problems; fails on everything else that goes wrong. */
    public static List<String> codes(String format, SourceFile file, String what) {
        long start = CLOCK.getCurrentThreadCpuTime();
        try {
            Reading reading = FORMATS.read(format, file, SourceTexts.NONE);
            assertThat(reading.documents())
                    .as(what)
                    .allSatisfy(document ->
                            assertThat(document.facts().document().sha256()).isEqualTo(file.sha256()));
            return told(reading.problems(), what);
        } catch (ImportException e) {
            assertThat(e.problems()).as(what).isNotEmpty();
            return told(e.problems(), what);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        } finally {
            assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start))
                    .as(what)
                    .isLessThan(TIME);
        }
    }

    private static List<String> told(List<ImportProblem> problems, String what) {
        assertThat(problems).as(what).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank().endsWith(".").doesNotContain("Exception");
            assertThat(problem.remedy()).isNotBlank().endsWith(".");
        });
        return problems.stream().map(ImportProblem::code).distinct().sorted().toList();
    }
}
