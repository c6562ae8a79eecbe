package org.privacygraph.importers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.sheet.layout.Layouts;
import org.privacygraph.importers.sheet.layout.Mapping;
import org.privacygraph.vocabulary.Vocabulary;

class MappingTest {

    private static final String FIELDS =
            String.join(", ", Layouts.find("ico-controller").orElseThrow().mapped());

    @Test
    void a_companys_own_columns_are_read_as_the_mapping_says() {
        Mapping mapping = Mapping.read(SourceFile.read(Fixtures.of(MappingTest.class, "own.yaml")));
        byte[] bytes =
                SourceFile.read(Fixtures.of(MappingTest.class, "own.csv")).bytes();
        DocumentReading reading = new SheetImporter(Vocabulary.bundled(), mapping)
                .read(new SourceFile("own.csv", bytes), SourceTexts.NONE)
                .documents()
                .getFirst();
        assertThat(FactLines.of(reading.facts()) + "\n" + FactLines.of(reading.report()))
                .isEqualTo(Fixtures.text(Fixtures.of(MappingTest.class, "own.txt")));
    }

    @Test
    void a_column_that_the_mapping_names_and_the_sheet_has_not_is_told_with_the_nearest() {
        Mapping mapping =
                Mapping.read(file("layout: ico-controller\ncolumns:\n  Purposs: purposes\n  Who: data-subjects\n"));
        ImportException e = catchThrowableOfType(
                ImportException.class,
                () -> new SheetImporter(Vocabulary.bundled(), mapping)
                        .read(file("Why,Purpose,Who\nPayroll,x,Employees\n"), SourceTexts.NONE));
        assertThat(e.problems())
                .extracting(ImportProblem::toString)
                .containsExactly("m: MAPPED_COLUMN_MISSING: It has no column 'Purposs', which the mapping names."
                        + " Write headers that it has; nearest: 'Purpose', 'Who', 'Why'.");
    }

    @Test
    void everything_that_is_wrong_with_a_mapping_is_told_at_once() {
        ImportException e = catchThrowableOfType(ImportException.class, () -> Mapping.read(file("""
                        layout: ico-controller
                        colour: red
                        document:
                          key: Not A Key
                          owner: x
                        columns:
                          A: purpose
                          B:
                          C: [purposes]
                        ignore: D
                        """)));
        assertThat(e.problems().stream().map(ImportProblem::toString))
                .containsExactly(
                        "m:2: UNKNOWN_FIELD: /colour: A mapping has no field 'colour' there. Use one that it has;"
                                + " nearest: columns, ignore, layout.",
                        "m:7: UNKNOWN_FIELD: /columns/A: The layout ico-controller has no field 'purpose'. Use one of"
                                + " these, perhaps purposes: " + FIELDS + ".",
                        "m:8: WRONG_TYPE: /columns/B: It is no text of 1 to 500 characters. Write one, or remove it.",
                        "m:9: WRONG_TYPE: /columns/C: It is no text of 1 to 500 characters. Write one, or remove it.",
                        "m:10: WRONG_TYPE: /ignore: It is not a list of headers. See the manual.",
                        "m:5: UNKNOWN_FIELD: /document/owner: A mapping has no field 'owner' there. Use one that it has;"
                                + " nearest: country, organisation, title.",
                        "m:4: WRONG_FORM: /document/key: 'Not A Key' is no key. Write lower-case letters and digits,"
                                + " joined by hyphens.");
    }

    @Test
    void an_ignored_column_is_told_as_ignored_and_none_of_its_cells_is_counted() {
        Mapping mapping =
                Mapping.read(file("layout: ico-controller\ncolumns:\n  Why: purposes\nignore: [Priority, Colour]\n"));
        ReadReport report = read(mapping, "Why,Priority,Who knows\nPayroll,high,x\nSales,low,\n")
                .report();

        assertThat(report.remarks())
                .contains(
                        "Column B 'Priority' is not read, as the mapping says; its cells are not counted.",
                        "The mapping ignores 'Colour', but no column is called so.")
                .noneMatch(remark -> remark.contains("'Priority' is none"));
        assertThat(report.read()).as("the cells of two columns").isEqualTo(4);
        assertThat(report.notUnderstood()).hasSize(1);
        assertThat(report.notUnderstood().getFirst().value()).isEqualTo("x");
    }

    @Test
    void the_country_of_the_controller_decides_which_countries_are_third_countries() {
        String sheet = "Why,Countries\nPayroll,Germany; United States; United Kingdom\n";
        String start = "layout: ico-controller\ncolumns: {Why: purposes, Countries: third-countries}\n";

        DocumentReading byDefault = read(Mapping.read(file(start)), sheet);
        DocumentReading german = read(Mapping.read(file(start + "document: {country: DE}\n")), sheet);
        DocumentReading british = read(Mapping.read(file(start + "document: {country: GB}\n")), sheet);

        assertThat(transfers(german)).containsExactlyInAnyOrder("US", "GB");
        assertThat(transfers(british)).containsExactlyInAnyOrder("DE", "US");
        assertThat(transfers(byDefault)).isEqualTo(transfers(british));
        assertThat(byDefault.report().remarks())
                .anyMatch(remark -> remark.contains("law of the United Kingdom") && remark.contains(": DE counted"));
        assertThat(german.report().remarks()).noneMatch(remark -> remark.contains("law of the United Kingdom"));
        assertThat(british.report().remarks()).noneMatch(remark -> remark.contains("law of the United Kingdom"));
        assertThat(german.report().notUnderstood())
                .as("an EEA country is told as none")
                .extracting(left -> left.reason())
                .containsExactly(ReadReport.Reason.CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "EU", "de", "Germany"})
    void what_is_no_country_code_is_told(String code) {
        ImportException e = catchThrowableOfType(
                ImportException.class,
                () -> Mapping.read(
                        file("layout: ico-controller\ncolumns: {A: purposes}\ndocument: {country: " + code + "}")));
        assertThat(e.problems().getFirst().toString()).contains("WRONG_FORM", "'" + code + "'", "GB for the United");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "''                                  | MAPPING_EMPTY",
                "a list                              | WRONG_TYPE",
                "columns: {A: purposes}              | MISSING_FIELD",
                "layout: ico-controller              | MISSING_FIELD",
                "'layout: no-such\ncolumns: {A: b}'  | UNKNOWN_LAYOUT",
                "'layout: [a'                        | YAML_SYNTAX",
                "'a: 1\na: 2'                        | YAML_DUPLICATE_KEY",
                "'a: &x 1'                           | YAML_ALIAS",
                "'a: !!str 1'                        | YAML_TAG",
                "'[[[[[[[[1]]]]]]]]'                 | YAML_TOO_DEEP",
                "'a: 1\n---\nb: 2'                   | YAML_SEVERAL_DOCUMENTS"
            })
    void a_broken_or_hostile_mapping_is_told(String text, String code) {
        ImportException e =
                catchThrowableOfType(ImportException.class, () -> Mapping.read(file(text.replace("\\n", "\n"))));
        assertThat(e.problems().getFirst().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ropa.csv, , sheet-ropa",
        "records/ropa-2026-01-31.xlsx, , sheet-ropa",
        "RoPA_v2.1_final.xlsx, , sheet-ropa",
        "ropa (3).csv, Harbour Ferries Limited, sheet-ropa-harbour-ferries-limited",
        "ropa 31.01.2026.csv, , sheet-ropa",
        "ropa-plant-2.csv, , sheet-ropa-plant-2",
        "ropa-merrow.csv, Merrow, sheet-ropa-merrow",
        "ropa-merrow.csv, Row, sheet-ropa-merrow-row",
        "2026.csv, , sheet-2026",
        "Hafen.csv, , sheet-hafen",
        "Häfen.csv, , sheet-hafen-fd5c54e6",
        "ropa.csv, Причал, sheet-ropa-8b82237e",
        "---.csv, , sheet-record-of-processing"
    })
    void the_key_of_a_document_stays_when_a_newer_file_comes(String file, String organisation, String key) {
        assertThat(DocumentKey.of(file, organisation)).isEqualTo(key);
    }

    private static DocumentReading read(Mapping mapping, String sheet) {
        return new SheetImporter(Vocabulary.bundled(), mapping)
                .read(file(sheet), SourceTexts.NONE)
                .documents()
                .getFirst();
    }

    private static List<String> transfers(DocumentReading reading) {
        return reading.facts().facts().stream()
                .filter(ThirdCountryTransfer.class::isInstance)
                .map(fact -> ((ThirdCountryTransfer) fact).to().link().target())
                .toList();
    }

    private static SourceFile file(String text) {
        return new SourceFile("m", text.getBytes(StandardCharsets.UTF_8));
    }
}
