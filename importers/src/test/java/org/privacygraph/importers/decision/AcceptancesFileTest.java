package org.privacygraph.importers.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;

class AcceptancesFileTest {

    private static final String SOUND = """
            finding-acceptances: 1
            key: ours
            accepted:
              - code: RETENTION_NOT_STATED
                subject: activity/acme/newsletter
                reason: The retention schedule is published apart.
                by: Data Protection Officer
                until: 2027-06-30
              - code: RIGHT_NOT_STATED
                subject: document/acme
                about: right/A18
                reason: In the next version.
                by: Legal
                until: 2027-01-31
            """;

    @Test
    void reads_what_is_accepted() {
        assertThat(AcceptancesFile.canRead(file(SOUND))).isTrue();
        assertThat(AcceptancesFile.read(file(SOUND)).acceptances())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.finding())
                                    .isEqualTo("finding/RETENTION_NOT_STATED/activity/acme/newsletter");
                            assertThat(first.until()).isEqualTo(LocalDate.of(2027, 6, 30));
                            assertThat(first.by()).isEqualTo("Data Protection Officer");
                        },
                        second -> assertThat(second.finding())
                                .isEqualTo("finding/RIGHT_NOT_STATED/document/acme|right/A18"));
    }

    @Test
    void a_file_of_decisions_on_organisations_is_none() {
        assertThat(AcceptancesFile.canRead(file("organisation-decisions: 1\nkey: ours\n")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: ours            | key: Ours               | WRONG_FORM
            2027-06-30           | 2027-02-30              | NO_SUCH_DAY
            2027-06-30           | soon                    | WRONG_FORM
            by: Legal            | who: Legal              | MISSING_FIELD
            subject: document/acme | subject: everything   | WRONG_FORM
            reason: In the next version. | reason: ' '     | WRONG_FORM
            """)
    void what_is_wrong_is_told_with_its_place(String sound, String wrong, String code) {
        ImportException failure = catchThrowableOfType(
                ImportException.class, () -> AcceptancesFile.read(file(SOUND.replace(sound, wrong))));
        assertThat(failure.problems()).extracting(ImportProblem::code).contains(code);
        assertThat(failure.problems()).allMatch(problem -> problem.line() > 0);
    }

    @Test
    void the_same_finding_is_accepted_once() {
        String twice = SOUND.replace("code: RIGHT_NOT_STATED", "code: RETENTION_NOT_STATED")
                .replace("subject: document/acme\n", "subject: activity/acme/newsletter\n")
                .replace("    about: right/A18\n", "");
        ImportException failure = catchThrowableOfType(ImportException.class, () -> AcceptancesFile.read(file(twice)));
        assertThat(failure.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("DECISION_TWICE"));
    }

    private static SourceFile file(String text) {
        return new SourceFile("acceptances.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
