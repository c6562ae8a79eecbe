package org.privacygraph.importers.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {

    @Test
    void no_header_means_two_fields_of_a_layout() {
        for (Layout layout : Layouts.all()) {
            FieldIndex index = FieldIndex.of(layout);
            assertThat(index.ambiguous()).as(layout.key()).isEmpty();
            for (Field field : layout.fields()) {
                for (String header : field.synonyms()) {
                    assertThat(find(index, header))
                            .as(layout.key() + " " + header)
                            .isEqualTo(field.key());
                }
                assertThat(find(index, field.header())).as(field.header()).isEqualTo(field.key());
            }
        }
    }

    @Test
    void field_names_are_used_once_and_every_layout_can_be_told() {
        for (Layout layout : Layouts.all()) {
            assertThat(layout.fields()).extracting(Field::key).doesNotHaveDuplicates();
            assertThat(layout.obligatory()).as(layout.key()).hasSizeGreaterThan(1);
            assertThat(layout.written()).containsAll(layout.obligatory());
        }
        assertThat(Layouts.find("ico-controller").orElseThrow().written()).hasSize(30);
    }

    @ParameterizedTest
    @CsvSource({
        "ico-article30-controller-columns.tsv, 1, ico-controller",
        "article30-2-processor-fields.tsv, 1, ico-processor",
        "cnil-registre-fields.tsv, 1, cnil-register",
        "cnil-registre-fields.tsv, 2, cnil-register",
        "fides-datamap-columns.tsv, 0, fides-data-map",
        "fides-datamap-columns.tsv, 1, fides-data-map"
    })
    void every_published_column_is_known_where_the_lists_are_at_hand(String file, int column, String layout)
            throws IOException {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/formats"))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "The lists of columns are not at hand");
        FieldIndex index = FieldIndex.of(Layouts.find(layout).orElseThrow());
        List<String> lines = Files.readAllLines(Objects.requireNonNull(at).resolve("shared/formats/" + file));
        assertThat(lines.stream().skip(1).map(line -> line.split("\t")[column])).allSatisfy(header -> {
            boolean threeColumns = header.contains("internes / organismes") || header.contains("three-way");
            assertThat(threeColumns || index.find(header) != null).as(header).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PURPOSE  of\tprocessing:                                  | purposes
            2. Purpose of processing                                  | purposes
            b) Purpose(s) of the processing *                         | purposes
            Purpose of processing (why do you use the data?)          | purposes
            Purpose of processing - Article 30(1)(b)                  | purposes
            Purpose of processing, Art. 30 (1) (b) GDPR               | purposes
            Please list the categories of personal data               | data-items
            Retention schedule                                        | retention
            Zweck der Verarbeitung                                    | purposes
            Empfänger                                                 | recipients
            EMPFANGER                                                 | recipients
            Article 6 lawful basis for processing personal data       | article-6-bases
            GDPR Article 6 lawful basis for processing                | article-6-bases-uk
            Technical and organisational measures (TOMs)              | measures
            """)
    void a_header_is_found_whatever_its_case_accents_punctuation_numbering_and_small_words(
            String header, String field) {
        assertThat(find(FieldIndex.of(Layouts.find("ico-controller").orElseThrow()), header))
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "Purpose of transfer",
                "Owner of the personal data",
                "Personal data breach",
                "Recipients' countries",
                "Data",
                "Not the purpose of processing",
                "Purposes of purposes"
            })
    void a_header_that_is_only_like_one_is_not_taken_for_it(String header) {
        assertThat(find(FieldIndex.of(Layouts.find("ico-controller").orElseThrow()), header))
                .isNull();
    }

    private static String find(FieldIndex index, String header) {
        FieldIndex.Hit hit = index.find(header);
        return hit == null ? null : hit.field().key();
    }
}
