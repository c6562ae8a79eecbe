package org.privacygraph.importers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** The manual page of the register format and the format itself say the same. */
class RegisterFormatPageTest {

    private static final String PAGE = Fixtures.text(Path.of("src/doc/register-format.md"));
    private static final Path EXAMPLE = Fixtures.of(RegisterFormatPageTest.class, "example.yaml");
    private static final Path SOURCES = EXAMPLE.resolveSibling("sources");

    @Test
    void the_example_of_the_page_is_the_file_that_is_tested() {
        assertThat(block("yaml")).isEqualTo(Fixtures.text(EXAMPLE));
    }

    @Test
    void the_notice_of_the_page_is_the_text_that_the_example_cites() {
        assertThat(block("text")).isEqualTo(Fixtures.text(SOURCES.resolve("merrow-notice.txt")));
    }

    @Test
    void the_example_is_sound_and_every_line_that_it_cites_is_there() {
        DocumentReading plan = Formats.all(Vocabulary.bundled())
                .read(SourceFile.read(EXAMPLE), SourceTexts.in(SOURCES))
                .documents()
                .getFirst();
        assertThat(plan.sourceChecked()).isTrue();
        assertThat(plan.facts().facts()).hasSizeGreaterThan(15);
    }

    /** Every section has a heading of its own, and below it a row for each of its fields. */
    @TestFactory
    Stream<DynamicTest> every_field_of_the_schema_stands_in_the_table_of_its_section() {
        JsonNode schema = RegisterSchema.source();
        return Stream.concat(
                        schema.path("properties").properties().stream(), schema.path("$defs").properties().stream())
                .filter(section -> !fields(section.getValue()).isEmpty())
                .map(section -> dynamicTest(section.getKey(), () -> {
                    String text = section(section.getKey());
                    assertThat(rows(text)).containsExactlyInAnyOrderElementsOf(fields(section.getValue()));
                    values(section.getValue()).forEach(value -> assertThat(text).contains("`" + value + "`"));
                }));
    }

    @Test
    void every_code_of_the_sources_has_a_row_and_every_row_a_code() throws IOException {
        assertThat(new TreeSet<>(rows(section("Problems")))).isEqualTo(codes());
    }

    @Test
    void every_assertion_and_every_grain_is_explained() {
        JsonNode definitions = RegisterSchema.source().path("$defs");
        definitions
                .at("/assertion/enum")
                .forEach(value -> assertThat(rows(section("assertion"))).contains(value.asText()));
        definitions
                .at("/grain/enum")
                .forEach(value -> assertThat(rows(section("grain"))).contains(value.asText()));
    }

    private static TreeSet<String> codes() throws IOException {
        Pattern code = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");
        TreeSet<String> codes = new TreeSet<>();
        Path root = Path.of("src/main/java/org/privacygraph/importers");
        for (String folder : List.of("", "check", "format", "register", "yaml")) {
            try (Stream<Path> sources = Files.list(root.resolve(folder))) {
                sources.filter(Files::isRegularFile).forEach(source -> {
                    Matcher matcher = code.matcher(Fixtures.text(source));
                    while (matcher.find()) {
                        codes.add(matcher.group(1));
                    }
                });
            }
        }
        return codes;
    }

    private static String block(String language) {
        int start = PAGE.indexOf("```" + language + "\n") + language.length() + 4;
        return PAGE.substring(start, PAGE.indexOf("```", start));
    }

    private static String section(String heading) {
        Matcher matcher =
                Pattern.compile("(?m)^#+ .*?`?\\b" + heading + "\\b`?[^\n]*$").matcher(PAGE);
        assertThat(matcher.find()).as("a heading for " + heading).isTrue();
        int end = PAGE.indexOf("\n#", matcher.end());
        return PAGE.substring(matcher.end(), end < 0 ? PAGE.length() : end);
    }

    private static List<String> rows(String section) {
        return Pattern.compile("(?m)^\\| `([A-Za-z0-9_.]+)` ")
                .matcher(section)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static List<String> fields(JsonNode schema) {
        JsonNode object = schema.has("properties") ? schema : schema.path("items");
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object.path("properties").properties()) {
            fields.add(field.getKey());
            fields(field.getValue()).forEach(below -> fields.add(field.getKey() + "." + below));
        }
        return fields;
    }

    private static List<String> values(JsonNode schema) {
        List<String> values = new ArrayList<>();
        schema.findValues("enum").forEach(list -> list.forEach(value -> values.add(value.asText())));
        return values;
    }
}
