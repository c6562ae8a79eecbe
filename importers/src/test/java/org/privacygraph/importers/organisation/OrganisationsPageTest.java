package org.privacygraph.importers.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.json.JsonDocument;

/** The manual page of the format and the importer say the same. */
class OrganisationsPageTest {

    private static final String PAGE = Fixtures.text(Path.of("src/doc/organisations.md"));
    private static final Path EXAMPLE = Fixtures.of(OrganisationImporterTest.class, "example.json");

    @Test
    void the_example_of_the_page_is_the_file_that_is_tested() {
        assertThat(PAGE).contains("```json\n" + Fixtures.text(EXAMPLE) + "```\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"company.json", "list.json", "example.json"})
    void every_field_of_the_fixtures_has_a_row(String fixture) {
        JsonNode root = JsonDocument.read(SourceFile.read(EXAMPLE.resolveSibling(fixture)))
                .root();
        Set<String> fields = new TreeSet<>();
        (root.isArray() ? root : List.of(root))
                .forEach(entry -> entry.fieldNames().forEachRemaining(fields::add));
        String rows = PAGE.substring(PAGE.indexOf("## Fields"), PAGE.indexOf("## What is never"));
        assertThat(fields)
                .filteredOn(field -> !field.equals("favourite-colour"))
                .allMatch(field -> Pattern.compile("\\|.*`" + field + "`.*\\|.*\\|")
                        .matcher(rows)
                        .find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECORD_BROKEN", "ORGANISATIONS_NONE"})
    void every_code_has_a_row(String code) {
        assertThat(PAGE).contains("| `" + code + "` |");
    }
}
