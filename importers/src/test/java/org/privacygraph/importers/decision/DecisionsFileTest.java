package org.privacygraph.importers.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;

class DecisionsFileTest {

    private static final String SOUND = """
            organisation-decisions: 1
            key: ours
            same:
              - key: northpost
                name: Northpost
                aliases: [Northpost AS]
                identifiers: ["lei:1"]
                members: [organisation/club/northpost]
                reason: The annual report names it so.
            different:
              - organisations: [organisation/b, organisation/a]
                reason: Two companies with one name.
            """;

    @Test
    void reads_what_is_one_and_what_is_not() {
        OrganisationDecisions decisions = DecisionsFile.read(file(SOUND));
        assertThat(decisions.key()).isEqualTo("ours");
        assertThat(decisions.identities()).singleElement().satisfies(identity -> {
            assertThat(identity.id()).isEqualTo("organisation/northpost");
            assertThat(identity.aliases()).containsExactly("Northpost AS");
            assertThat(identity.identifiers()).containsExactly("lei:1");
            assertThat(identity.members()).containsExactly("organisation/club/northpost");
        });
        assertThat(decisions.refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.organisations()).containsExactly("organisation/a", "organisation/b"));
    }

    @Test
    void the_bundled_decisions_are_sound_and_each_has_a_reason() {
        assertThat(DecisionsFile.bundled().identities()).isNotEmpty().allSatisfy(identity -> {
            assertThat(identity.reason()).isNotBlank();
            assertThat(identity.members()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: ours                        | key: bundled                       | DECISIONS_OF_THE_PROJECT
            key: ours                        | key: Ours                          | WRONG_FORM
            organisation-decisions: 1        | organisation-decisions: 2          | UNKNOWN_VERSION
            reason: The annual report        | reasons: The annual report         | MISSING_FIELD
            [organisation/b, organisation/a] | [organisation/b]                   | DECISION_TWICE
            organisation/club/northpost      | club/northpost                     | WRONG_FORM
            name: Northpost                  | name: &a Northpost                 | YAML_ALIAS
            same:                            | "same: []\\nother:"                 | YAML_SYNTAX
            """)
    void what_does_not_fit_is_told_with_its_line(String part, String instead, String code) {
        List<ImportProblem> problems = problems(SOUND.replace(part, instead.replace("\\n", "\n")));
        assertThat(problems).extracting(ImportProblem::code).contains(code);
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.remedy()).endsWith("."));
    }

    @Test
    void a_key_stands_once() {
        String twice = SOUND.replace("different:", """
                  - key: northpost
                    name: Another
                    reason: None.
                different:""".replace("\n  -", "\n  -"));
        assertThat(problems(twice)).extracting(ImportProblem::code).contains("DECISION_TWICE");
    }

    @Test
    void nothing_is_no_file_of_decisions() {
        assertThat(problems("")).extracting(ImportProblem::code).containsExactly("DECISIONS_EMPTY");
    }

    private static List<ImportProblem> problems(String text) {
        return catchThrowableOfType(ImportException.class, () -> DecisionsFile.read(file(text)))
                .problems();
    }

    private static SourceFile file(String text) {
        return new SourceFile("decisions.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
