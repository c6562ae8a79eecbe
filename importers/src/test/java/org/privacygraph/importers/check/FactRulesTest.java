package org.privacygraph.importers.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;

/**
 * One folder a rule: a file {@code valid...} is accepted; a file {@code violating...} is told exactly what it says itself
 * behind {@code # <-} at the end of a line: code, path, and words of the remedy.
 */
class FactRulesTest {

    private static final String MARK = "# <- ";

    record Expected(int line, String code, String path, String remedy) {}

    @TestFactory
    Stream<DynamicNode> every_rule_accepts_what_is_sound_and_tells_what_is_not() {
        return Fixtures.in(Fixtures.of(FactRulesTest.class, "")).stream()
                .map(rule -> dynamicContainer(
                        String.valueOf(rule.getFileName()),
                        Fixtures.in(rule).stream()
                                .filter(file -> file.toString().endsWith(".yaml"))
                                .map(file -> dynamicTest(
                                        String.valueOf(file.getFileName()), () -> tells_what_it_says(rule, file)))));
    }

    @Test
    void every_rule_has_a_folder_with_a_valid_and_a_violating_register() {
        List<String> rules = new ClassFileImporter()
                .importPackages("org.privacygraph.importers.check").stream()
                        .filter(type -> type.isAssignableTo(FactRule.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(7).allSatisfy(rule -> {
            Path folder = Fixtures.of(FactRulesTest.class, rule);
            assertThat(folder.resolve("valid.yaml")).exists();
            assertThat(folder.resolve("violating.yaml")).content().contains(MARK);
        });
    }

    private static void tells_what_it_says(Path rule, Path file) {
        List<Expected> expected = expected(file);
        assertThat(expected.isEmpty()).isEqualTo(file.getFileName().toString().startsWith("valid"));
        Path sources = rule.resolve("sources");
        List<ImportProblem> told = Fixtures.problems(
                SourceFile.read(file), Files.isDirectory(sources) ? SourceTexts.in(sources) : SourceTexts.NONE);
        assertThat(told)
                .extracting(problem -> problem.line() + " " + problem.code() + " " + problem.path())
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(one -> one.line() + " " + one.code() + " " + one.path())
                        .toList());
        assertThat(expected)
                .allSatisfy(one -> assertThat(told)
                        .filteredOn(problem -> String.valueOf(problem.path()).equals(one.path()))
                        .extracting(ImportProblem::remedy)
                        .allSatisfy(remedy -> assertThat(remedy).contains(one.remedy())));
    }

    private static List<Expected> expected(Path file) {
        List<Expected> expected = new ArrayList<>();
        int number = 0;
        for (String line : Fixtures.text(file).lines().toList()) {
            number++;
            int mark = line.indexOf(MARK);
            if (mark >= 0) {
                String[] parts = line.substring(mark + MARK.length()).split(" \\| ");
                expected.add(new Expected(number, parts[0], parts[1], parts[2]));
            }
        }
        return expected;
    }
}
