package org.privacygraph.importers.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceFile;

class YamlTreeTest {

    private static final YamlForm FORM = new YamlForm("thing", "THING_EMPTY", "THING_TOO_LARGE", "Nest it less.");
    private static final YamlTree TREE =
            YamlTree.read(SourceFile.read(Fixtures.of(YamlTreeTest.class, "places.yaml")), FORM);

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "/a, 2",
        "/list, 3",
        "/list/0, 4",
        "/list/1, 5",
        "/list/1/x, 5",
        "/list/1/y, 6",
        "/flow/1, 7",
        "/odd~1name, 8",
        "/odd~0name, 9",
        "/block, 10",
        "/last/below, 14"
    })
    void knows_the_line_of_every_value(String pointer, int line) {
        assertThat(TREE.root().at(pointer).isMissingNode()).isFalse();
        assertThat(TREE.lineOf(pointer)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"/list/1/z, 5", "/list/7, 3", "/nothing, 2", "/list/1/y/deeper, 6", "/odd~1name/x, 8", "/, 2"})
    void knows_the_line_of_the_nearest_value_above_what_is_not_there(String pointer, int line) {
        assertThat(TREE.lineOf(pointer)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"'', list, two, /list/1/x", "'', flow, 63, /flow/1", "/list, y, 3, /list/1/y", "'', y, 3, /list/1/y"})
    void finds_the_first_value_at_or_below_a_field(String pointer, String field, String value, String found) {
        assertThat(TREE.find(pointer, field, value)).contains(found);
    }

    @Test
    void finds_nothing_beside_a_field() {
        assertThat(TREE.find("", "flow", "two")).isEmpty();
        assertThat(TREE.find("/nothing", "flow", "63")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NO, STRING, NO",
        "no, STRING, no",
        "yes, STRING, yes",
        "on, STRING, on",
        "true, BOOLEAN, true",
        "False, BOOLEAN, false",
        "'', NULL, null",
        "~, NULL, null",
        "null, NULL, null",
        "12, NUMBER, 12",
        "0, NUMBER, 0",
        "4294967296, NUMBER, 4294967296",
        "00419276, STRING, 00419276",
        "+441632, STRING, +441632",
        "-1, STRING, -1",
        "1.0, STRING, 1.0",
        "1e3, STRING, 1e3",
        "0x1F, STRING, 0x1F",
        "0o17, STRING, 0o17",
        ".inf, STRING, .inf",
        "12:30, STRING, 12:30",
        "2025-03-01, STRING, 2025-03-01",
        "99999999999999999999, STRING, 99999999999999999999",
        "'\"12\"', STRING, 12",
        "'\"\"', STRING, ''",
        "1_000, STRING, 1_000"
    })
    void reads_a_value_as_YAML_1_2_does_and_keeps_a_leading_zero(String written, JsonNodeType type, String text) {
        var value = read("a: " + written).root().path("a");
        assertThat(value.getNodeType()).isEqualTo(type);
        assertThat(value.asText()).isEqualTo(text);
    }

    @Test
    void reads_JSON_which_is_YAML() {
        assertThat(read("{\"a\": [1, \"b\", {\"c\": null}]}")
                        .root()
                        .at("/a/2/c")
                        .isNull())
                .isTrue();
    }

    /** The parser reads in pieces: wherever one of them ends, it must not end within a character. */
    @Test
    void reads_characters_beyond_the_basic_plane_wherever_they_stand() {
        for (int before = 0; before < 2100; before += before < 1010 || before > 1035 && before < 2030 ? 101 : 1) {
            String text = "x".repeat(before) + "\ud83d\ude00".repeat(3);
            assertThat(read("a: " + text).root().path("a").asText())
                    .as("after %d", before)
                    .isEqualTo(text);
        }
    }

    @Test
    void keeps_the_order_of_fields() {
        assertThat(TREE.root().fieldNames()).toIterable().startsWith("a", "list", "flow", "odd/name", "odd~name");
    }

    @Test
    void tells_both_lines_of_a_key_that_stands_twice() {
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read("a: 1\nb:\n  c: 1\n  c: 2\n"))
                .withMessage(
                        "it.yaml:4: YAML_DUPLICATE_KEY: /b/c: The key 'c' stands here twice (first in line 3). Keep"
                                + " one of them.");
    }

    private static YamlTree read(String text) {
        return YamlTree.read(new SourceFile("it.yaml", text.getBytes(StandardCharsets.UTF_8)), FORM);
    }
}
