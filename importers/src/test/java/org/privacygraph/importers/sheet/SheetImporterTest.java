package org.privacygraph.importers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Vocabulary;

class SheetImporterTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"ico-controller", "ico-processor", "cnil-register", "fides-data-map"})
    void the_facts_and_the_report_of_each_layout_are_those_of_the_golden_file(String name) {
        DocumentReading reading = read(name + ".csv", fixture(name + ".csv"));
        assertThat(FactLines.of(reading.facts()) + "\n" + FactLines.of(reading.report()))
                .isEqualTo(text(name + ".txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "windows-1252, false"
    })
    void a_text_is_read_in_every_encoding_of_spreadsheets(String charset, boolean mark) {
        byte[] bytes = ((mark ? "\ufeff" : "") + text("ico-controller.csv")).getBytes(Charset.forName(charset));
        DocumentReading reading = read("ico-controller.csv", bytes);
        assertThat(FactLines.lines(reading.facts().facts()))
                .contains("Pier Cafés Limited")
                .isEqualTo(FactLines.lines(read("ico-controller.csv", fixture("ico-controller.csv"))
                        .facts()
                        .facts()));
        assertThat(reading.report().remarks().toString().contains("Windows-1252"))
                .isEqualTo(charset.startsWith("windows"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void commas_semicolons_and_tabs_are_told_apart(String separator) {
        String table = "Purpose;Data subjects;Personal data;Recipients\nPayroll;Employees;Salary;Tax authorities\n";
        String sep = "sep=" + separator + "\n";
        for (String start : List.of("", sep)) {
            byte[] bytes = (start + table.replace(";", separator)).getBytes(StandardCharsets.UTF_8);
            DocumentReading reading = read("records.csv", bytes);
            assertThat(activities(reading)).extracting(ProcessingActivity::name).containsExactly("Payroll");
            assertThat(activities(reading).getFirst().evidence().locators().getFirst())
                    .hasToString(start.isEmpty() ? "A2" : "A3");
        }
    }

    @Test
    void semicolons_within_the_cells_of_a_table_of_commas_do_not_mislead() {
        String table = "Purpose,Data subjects,Personal data\nPayroll,Employees,a; b; c; d; e; f\n"
                + "Training,Employees,g; h; i; j; k\n";
        DocumentReading reading = read("records.csv", table.getBytes(StandardCharsets.UTF_8));
        assertThat(activities(reading)).extracting(ProcessingActivity::name).containsExactly("Payroll", "Training");
    }

    @Test
    void a_workbook_with_an_introduction_merged_cells_and_empty_rows_is_read() throws IOException {
        DocumentReading reading = read("records.xlsx", workbook());
        assertThat(FactLines.of(reading.facts()) + "\n" + FactLines.of(reading.report()))
                .isEqualTo(text("workbook.txt"));
    }

    @Test
    void reading_twice_gives_equal_facts() {
        byte[] bytes = fixture("ico-controller.csv");
        assertThat(read("a.csv", bytes).facts()).isEqualTo(read("a.csv", bytes).facts());
    }

    @Test
    void rows_and_columns_in_another_order_keep_all_ids() {
        List<String> rows = new ArrayList<>(List.of(
                "Finance;Payroll;Employees;Salary;6 years",
                "Finance;Payroll;Contractors;Bank details;6 years",
                "Sales;Direct marketing;Customers;Email address;30 days"));
        String header = "Business function;Purpose;Individuals;Personal data;Retention\n";
        Set<String> ids = ids(header + String.join("\n", rows));
        Collections.reverse(rows);
        assertThat(ids(header + String.join("\n", rows))).isEqualTo(ids).hasSize(11);
        String turned = "Retention;Personal data;Individuals;Purpose;Business function\n"
                + rows.stream()
                        .map(row -> {
                            List<String> cells = new ArrayList<>(List.of(row.split(";")));
                            Collections.reverse(cells);
                            return String.join(";", cells);
                        })
                        .collect(Collectors.joining("\n"));
        assertThat(ids(turned)).isEqualTo(ids);
    }

    @Test
    void values_of_several_columns_are_never_shown_as_pairs() {
        DocumentReading reading = read("ico-controller.csv", fixture("ico-controller.csv"));
        List<Disclosure> disclosures = reading.facts().facts().stream()
                .filter(Disclosure.class::isInstance)
                .map(Disclosure.class::cast)
                .toList();
        assertThat(disclosures).isNotEmpty().allSatisfy(disclosure -> {
            assertThat(disclosure.dataItems()).isNotEmpty().allMatch(link -> link.grain() == Grain.SAME_ACTIVITY);
            assertThat(disclosure.dataSubjects()).allMatch(link -> link.grain() == Grain.SAME_ACTIVITY);
            assertThat(disclosure.bases()).allMatch(link -> link.grain() == Grain.SAME_ACTIVITY);
        });
    }

    @Test
    void two_columns_of_one_meaning_are_told_and_the_first_is_read() {
        DocumentReading reading = read(
                "r.csv",
                "Purpose;Data subjects;Personal data;Recipients;Recipients\nPayroll;Staff;Salary;Bank;Insurer\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(reading.report().remarks())
                .contains("Column E 'Recipients' also means recipients, which another column has; it is left out.");
        assertThat(reading.report().notUnderstood()).extracting("value").containsExactly("Insurer");
    }

    @Test
    void a_long_name_is_shortened_and_told() {
        String words = "x".repeat(1_001);
        DocumentReading reading = read(
                "r.csv",
                "Purpose;Data subjects;Personal data\n%s;Staff;%s\n"
                        .formatted(words, words)
                        .getBytes(StandardCharsets.UTF_8));
        String kept = "x".repeat(997) + "...";
        assertThat(activities(reading)).extracting(ProcessingActivity::name).containsExactly(kept);
        assertThat(reading.facts().facts())
                .filteredOn(DataItem.class::isInstance)
                .extracting("words")
                .containsExactly(kept);
        assertThat(reading.report().notUnderstood())
                .filteredOn(left -> left.decision().contains("1,000"))
                .extracting("reason")
                .containsExactly(ReadReport.Reason.MALFORMED, ReadReport.Reason.MALFORMED);
    }

    @Test
    void a_sheet_with_values_beyond_the_limit_is_not_complete() {
        String table = "Purpose;Data subjects;Personal data\nPayroll;Staff;\"%s\"\n";
        String many = IntStream.range(0, 301).mapToObj(i -> "item " + i).collect(Collectors.joining("\n"));
        assertThat(read("r.csv", table.formatted(many).getBytes(StandardCharsets.UTF_8))
                        .complete())
                .isFalse();
        assertThat(read("r.csv", table.formatted("item").getBytes(StandardCharsets.UTF_8))
                        .complete())
                .isTrue();
    }

    @Test
    void a_workbook_is_not_complete_where_a_table_of_it_is_in_no_known_layout() throws IOException {
        String[][] table = {{"Purpose", "Data subjects", "Personal data"}, {"Payroll", "Staff", "Salary"}};
        String[][] text = {{"How to fill in this record"}, {"Ask the finance team."}};
        String[][] unknown = {{"Aim", "Whom"}, {"Letters", "Customers"}};
        assertThat(workbook(table, text, VisibilityState.VISIBLE).complete()).isTrue();
        assertThat(workbook(table, unknown, VisibilityState.HIDDEN).complete()).isTrue();
        DocumentReading reading = workbook(table, unknown, VisibilityState.VISIBLE);
        assertThat(reading.complete()).isFalse();
        assertThat(reading.report().remarks())
                .contains("Not all was read: what would have been facts was left out at Other!A1.");
    }

    @Test
    void an_error_beside_a_label_above_the_headers_names_nobody() throws IOException {
        String headers = "Purpose;Data subjects;Personal data\nPayroll;Staff;Salary\n";
        DocumentReading named = read("r.csv", ("Controller;Weir Ltd\n" + headers).getBytes(StandardCharsets.UTF_8));
        DocumentReading broken = read("r.csv", ("Controller;#REF!\n" + headers).getBytes(StandardCharsets.UTF_8));
        assertThat(named.complete()).isTrue();
        assertThat(named.facts().facts()).anyMatch(Organisation.class::isInstance);
        assertThat(broken.complete()).isFalse();
        assertThat(broken.facts().facts()).noneMatch(Organisation.class::isInstance);
        assertThat(broken.report().notUnderstood()).extracting("value").containsExactly("#REF!");
    }

    @Test
    void a_workbook_of_more_sheets_than_are_read_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        for (int i = 0; i <= 200; i++) {
            workbook.newWorksheet("Sheet " + i).value(0, 0, "Purpose");
        }
        workbook.finish();
        assertThatThrownBy(() -> read("r.xlsx", bytes.toByteArray()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("more than 200 sheets");
    }

    private static DocumentReading workbook(String[][] table, String[][] other, VisibilityState visibility)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        fill(workbook.newWorksheet("Record"), table, 0);
        Worksheet sheet = workbook.newWorksheet("Other");
        fill(sheet, other, 0);
        sheet.setVisibilityState(visibility);
        workbook.finish();
        return read("r.xlsx", bytes.toByteArray());
    }

    @Test
    void headers_of_two_rows_are_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("Registre");
        String[][] cells = {
            {
                "Nom de l'activité",
                "Objectifs",
                "Personnes concernées",
                "Données collectées",
                "Catégories de destinataires"
            },
            {"", "", "", "", "internes", "organismes externes", "sous-traitants"},
            {"Paie", "Payroll", "Employees", "Salary", "HR department", "Tax authorities", "Hosting provider"}
        };
        fill(sheet, cells, 0);
        for (int column = 0; column < 4; column++) {
            sheet.range(0, column, 1, column).merge();
        }
        sheet.range(0, 4, 0, 6).merge();
        workbook.finish();
        DocumentReading reading = read("registre.xlsx", bytes.toByteArray());
        assertThat(reading.facts().facts())
                .filteredOn(Disclosure.class::isInstance)
                .extracting("role")
                .map(String::valueOf)
                .containsExactlyInAnyOrder("INTERNAL", "AUTHORITY", "PROCESSOR");
    }

    @Test
    void ten_thousand_rows_are_read_in_seconds() {
        StringBuilder text = new StringBuilder("Business function,Purpose of processing,Categories of individuals,"
                + "Categories of personal data,Categories of recipients,Third countries,Retention schedule,"
                + "Security measures,Article 6 lawful basis\n");
        for (int i = 0; i < 10_000; i++) {
            text.append(
                    "Team %d,Task %d,Employees; customers,Salary; item %d,Bank; payroll provider,Norway,%d months,Encryption,Contract%n"
                            .formatted(i % 50, i, i % 900, i % 60 + 1));
        }
        long start = System.nanoTime();
        DocumentReading reading = new SheetImporter(Vocabulary.bundled(), null)
                .read(new SourceFile("large.csv", text.toString().getBytes(StandardCharsets.UTF_8)), SourceTexts.NONE)
                .documents()
                .getFirst();
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        assertThat(activities(reading)).hasSize(10_000);
    }

    /** A sheet as people keep it, beside one that is no record and one that is hidden. */
    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("Controller");
        String[][] introduction = {{"Record of processing", ""}, {"Controller:", "Harbour Ferries Limited"}};
        fill(sheet, introduction, 0);
        String[][] rows = {
            {
                "1. Business\nfunction",
                "2. PURPOSE OF PROCESSING*",
                "Categories of data subjects",
                "Personal data",
                "Recipients",
                "Colour"
            },
            {"Finance", "Payroll", "Employees", "Bank details", "Tax authorities", "green"},
            {"", "", "Contractors", "Contact details", "Bank", ""},
            {"", "Invoices", "Customers", "Contact details", "", ""}
        };
        fill(sheet, rows, 3);
        sheet.range(4, 0, 6, 0).merge();
        sheet.range(4, 1, 5, 1).merge();
        sheet.formula(6, 4, "CONCATENATE(\"a\",\"b\")");
        sheet.value(8, 1, "Visitor management");
        sheet.value(8, 3, 42);
        workbook.newWorksheet("Notes").value(0, 0, "Ask the finance team");
        Worksheet hidden = workbook.newWorksheet("Lists");
        hidden.value(0, 0, "Purpose");
        hidden.setVisibilityState(VisibilityState.HIDDEN);
        workbook.finish();
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, String[][] rows, int from) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                if (!rows[row][column].isEmpty()) {
                    sheet.value(from + row, column, rows[row][column]);
                }
            }
        }
    }

    private static Set<String> ids(String text) {
        return read("ids.csv", text.getBytes(StandardCharsets.UTF_8)).facts().facts().stream()
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    private static List<ProcessingActivity> activities(DocumentReading reading) {
        return reading.facts().facts().stream()
                .filter(ProcessingActivity.class::isInstance)
                .map(ProcessingActivity.class::cast)
                .toList();
    }

    private static DocumentReading read(String name, byte[] bytes) {
        return FORMATS.read(new SourceFile(name, bytes), SourceTexts.NONE)
                .documents()
                .getFirst();
    }

    private static byte[] fixture(String name) {
        return SourceFile.read(Fixtures.of(SheetImporterTest.class, name)).bytes();
    }

    private static String text(String name) {
        return Fixtures.text(Fixtures.of(SheetImporterTest.class, name));
    }
}
