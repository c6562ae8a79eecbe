package org.privacygraph.importers.fides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.Samples;
import org.privacygraph.importers.SoundOutcome;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.json.Mutations;
import org.privacygraph.importers.yaml.YamlTree;
import org.privacygraph.vocabulary.Vocabulary;

/** Manifests that somebody broke, or made to break the reader. */
class HostileFidesTest {

    private static final String SYSTEM = "system:\n  - fides_key: a\n    name: ";

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("empty", "", "FIDES_EMPTY"),
                Arguments.of("only a comment", "# system:\n", "FIDES_EMPTY"),
                Arguments.of("an alias", "a: &x 1\n" + SYSTEM + "*x\n", "YAML_ALIAS"),
                Arguments.of("an anchor on a resource", "system:\n  - &x\n    fides_key: a\n", "YAML_ALIAS"),
                Arguments.of("a merge key", SYSTEM + "b\n    <<: *x\n", "YAML_ALIAS"),
                Arguments.of("billion laughs", "a: &a [x, x]\nb: &b [*a, *a]\n" + SYSTEM + "*b\n", "YAML_ALIAS"),
                Arguments.of("a tag of Python", SYSTEM + "!!python/object/apply:os.system [ls]\n", "YAML_TAG"),
                Arguments.of("a tag of Java", SYSTEM + "!!java.net.URL [http://127.0.0.1]\n", "YAML_TAG"),
                Arguments.of("a tag of its own", SYSTEM + "!include b.yml\n", "YAML_TAG"),
                Arguments.of("a key twice", SYSTEM + "b\n    name: c\n", "YAML_DUPLICATE_KEY"),
                Arguments.of("a template", SYSTEM + "{{ name }}\n", "YAML_KEY"),
                Arguments.of("two documents", SYSTEM + "b\n---\n" + SYSTEM + "c\n", "YAML_SEVERAL_DOCUMENTS"),
                Arguments.of("truncated", SYSTEM + "\"b", "YAML_SYNTAX"),
                Arguments.of("depth", "system: " + "[".repeat(10_000), "YAML_TOO_DEEP"),
                Arguments.of("many values", "system:\n" + "- a\n".repeat(200_000), "FIDES_TOO_LARGE"),
                Arguments.of("a long line", "system: " + "a".repeat(9_000_000), "LINE_TOO_LONG"),
                Arguments.of("NUL", SYSTEM + "\"a\\0b\"\n", "UNPRINTABLE_TEXT"),
                Arguments.of("a raw NUL", SYSTEM + "a\0b\n", "YAML_SYNTAX"),
                Arguments.of("turned text", SYSTEM + "a\u202eb\n", "UNPRINTABLE_TEXT"),
                Arguments.of("a list", "- system\n", "FIDES_NOTHING"),
                Arguments.of("a text", "system\n", "FIDES_NOTHING"),
                Arguments.of("rules only", "policy:\n  - fides_key: a\n", "FIDES_NOTHING"),
                Arguments.of("another manifest", "id: 0\nfields:\n  - name: email\n", "FIDES_NOTHING"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_manifest_is_told(String what, String text, String code) {
        assertThat(SoundOutcome.codes("fides", file(text), what)).containsExactly(code);
    }

    @Test
    void a_problem_names_file_and_line_and_speaks_of_manifests() {
        assertThat(problems(""))
                .isEqualTo("m.yml: FIDES_EMPTY: It is empty. Write a manifest into it, see the manual.");
        assertThat(problems(SYSTEM + "!x b\n"))
                .isEqualTo("m.yml:3: YAML_TAG: /system/0/name: The tag '!x' is not read. Remove it.");
    }

    @Test
    void text_that_is_not_UTF_8_is_told() {
        byte[] bytes = (SYSTEM + "\u00fc\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SoundOutcome.codes("fides", new SourceFile("m.yml", bytes), "ISO 8859-1"))
                .containsExactly("INVALID_UTF_8");
    }

    @Test
    void a_manifest_of_odd_values_is_read_and_told() {
        String text = """
                system:
                  - fides_key: a
                  - fides_key: a
                  - name: no key
                  - 7
                  - fides_key: [x]
                dataset:
                  fides_key: one
                  collections: {name: c}
                organization: none
                """;
        assertThat(SoundOutcome.codes("fides", file(text), "odd values")).isEmpty();
    }

    /** Every declaration of a system refers to every field of a dataset, and sends to every system. */
    @Test
    void lists_that_multiply_each_other_are_not_followed_without_end() {
        StringBuilder text = new StringBuilder("dataset:\n- fides_key: d\n  collections:\n  - name: c\n    fields:\n");
        for (int i = 0; i < 8_000; i++) {
            text.append("    - {name: f").append(i).append(", data_categories: user.name}\n");
        }
        text.append("system:\n- fides_key: s\n  dataset_references: [d]\n  ingress:\n");
        text.append("  - {fides_key: s, type: system}\n".repeat(3_000)).append("  egress:\n");
        text.append("  - {fides_key: s, type: system, data_categories: user.name}\n".repeat(3_000));
        text.append("  privacy_declarations:\n").append("  - {data_use: essential}\n".repeat(6_000));
        assertThat(SoundOutcome.codes("fides", file(text.toString()), "products"))
                .isEmpty();
    }

    @Test
    void recognises_manifests_and_nothing_else() {
        FidesImporter importer = new FidesImporter(Vocabulary.bundled());
        assertThat(List.of(
                        SYSTEM + "b",
                        "\ufeff" + SYSTEM + "b",
                        "# x\npolicy:\n- fides_key: p",
                        "datasets:\n- fides_key: d"))
                .allMatch(text -> importer.recognises(file(text)));
        assertThat(List.of("", "system: 1", "register: 1", "  system:\n fides_key: a", "id: 0\nfides_key: x"))
                .noneMatch(text -> importer.recognises(file(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "old"})
    void any_change_of_one_value_is_read_or_told(String generation) {
        mutate(FidesImporterTest.manifest(generation), 3);
    }

    @Test
    void any_change_of_the_manifests_at_hand_is_read_or_told() throws IOException {
        Path samples = Samples.of("fides");
        assumeTrue(Files.isDirectory(samples), "no samples are at hand");
        try (Stream<Path> files = Files.walk(samples)) {
            files.filter(path -> path.toString().endsWith(".yml")).forEach(path -> mutate(SourceFile.read(path), 53));
        }
    }

    private static void mutate(SourceFile file, int step) {
        JsonNode root = YamlTree.read(file, FidesImporter.FORM).root();
        Mutations.each(
                root,
                step,
                (what, changed) -> SoundOutcome.codes(
                        "fides", file(changed.toString().replace(",\"", ",\n\"")), file.name() + " " + what));
    }

    private static String problems(String text) {
        try {
            new FidesImporter(Vocabulary.bundled()).read(file(text), SourceTexts.NONE);
            return "";
        } catch (ImportException e) {
            return e.getMessage();
        }
    }

    private static SourceFile file(String text) {
        return new SourceFile("m.yml", text.getBytes(StandardCharsets.UTF_8));
    }
}
