package org.privacygraph.importers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** Broken and hostile files: each ends in a problem that names the file and says what to do. */
class HostileSheetTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final String HEADER = "Purpose,Data subjects,Personal data,Recipients\n";
    private static final String ROW = "Payroll,Employees,Salary,Bank\n";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void an_empty_file_and_one_with_headers_of_nothing_are_told() {
        assertThat(code("a.csv", bytes(""))).isEqualTo("TABLE_EMPTY");
        assertThat(code("a.csv", bytes("\n\n , ,\n"))).isEqualTo("TABLE_EMPTY");
        assertThat(code("a.csv", bytes("Colour,Size\nred,3\n"))).isEqualTo("SHEET_UNKNOWN");
    }

    @Test
    void a_sheet_without_obligatory_columns_names_the_nearest_layout_and_what_is_missing() {
        ImportProblem problem = problem("a.csv", bytes("Purpose of processing,Retention\nPayroll,6 years\n"));
        assertThat(problem.code()).isEqualTo("SHEET_UNKNOWN");
        assertThat(problem.message())
                .isEqualTo("It is nearest to the ICO Article 30 sheet for controllers, but has no column for"
                        + " 'Categories of individuals', 'Categories of personal data', 'Categories of recipients'.");
    }

    @Test
    void a_zero_byte_in_a_text_is_told_with_its_line() {
        ImportProblem problem = problem("a.csv", bytes(HEADER + ROW + "Pay\0roll,,,\n"));
        assertThat(problem.code()).isEqualTo("TEXT_WITH_NUL");
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void an_open_quotation_mark_is_told_with_the_line_where_its_row_starts() {
        ImportProblem problem = problem("a.csv", bytes(HEADER + ROW + "\"Payroll,Employees\n" + ROW));
        assertThat(problem.code()).isEqualTo("CSV_BROKEN");
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void a_row_of_thirty_megabytes_is_refused() {
        assertThat(code("a.csv", bytes(HEADER + "x".repeat(30 << 20)))).isEqualTo("CELL_TOO_LONG");
        assertThat(code("a.csv", bytes(HEADER + "\"" + "x\n".repeat(15 << 20)))).isEqualTo("CELL_TOO_LONG");
        assertThat(code("a.csv", bytes(HEADER + ",".repeat(30 << 20)))).isEqualTo("TABLE_TOO_WIDE");
    }

    @Test
    void a_table_of_twenty_thousand_columns_is_refused() {
        assertThat(code("a.csv", bytes("a,".repeat(20_000) + "\n"))).isEqualTo("TABLE_TOO_WIDE");
        assertThat(code("a.csv", bytes("a,".repeat(1_500) + "\n"))).isEqualTo("TABLE_TOO_WIDE");
    }

    @Test
    void too_many_cells_are_refused() {
        assertThat(code("a.csv", bytes(HEADER + "a,b,c,d\n".repeat(200_000)))).isEqualTo("TABLE_TOO_LARGE");
    }

    @Test
    void cells_with_thousands_of_values_are_cut_and_told_and_too_many_of_them_are_refused() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            many.append("v").append(i).append("; ");
        }
        String row = "Payroll,Employees," + many + "," + many + "\n";
        DocumentReading reading = read("a.csv", bytes(HEADER + row));
        assertThat(reading.report().notUnderstood())
                .extracting("decision")
                .contains("It holds more than 300 values; those beyond were left out.");
        assertThat(code("a.csv", bytes(HEADER + row.repeat(40)))).isEqualTo("TABLE_TOO_LARGE");
    }

    @Test
    void rows_of_different_length_are_read() {
        DocumentReading reading = read("a.csv", bytes(HEADER + "Payroll\nTraining,Employees,,,,,extra\n"));
        assertThat(reading.report().notUnderstood()).extracting("value").containsExactly("extra");
    }

    @Test
    void a_text_in_no_encoding_is_told() {
        byte[] bytes = bytes(HEADER + ROW);
        bytes[bytes.length - 2] = (byte) 0x81;
        assertThat(code("a.csv", bytes)).isEqualTo("TEXT_ENCODING");
    }

    @Test
    void other_kinds_of_files_are_told_in_plain_words() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertThat(code("a.xls", old)).isEqualTo("WORKBOOK_OLD_FORMAT");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = Arrays.copyOf(old, 512 + name.length);
        System.arraycopy(name, 0, encrypted, 512, name.length);
        assertThat(code("a.xlsx", encrypted)).isEqualTo("WORKBOOK_ENCRYPTED");
        assertThat(code("a.csv", bytes("%PDF-1.7 ..."))).isEqualTo("NO_TABLE");
        assertThat(problem("a.ods", zip(Map.of("mimetype", "x", "content.xml", "<a/>")))
                        .message())
                .contains("OpenDocument");
        assertThat(code("a.xlsx", zip(Map.of("word/document.xml", "<a/>")))).isEqualTo("NO_WORKBOOK");
    }

    @Test
    void a_truncated_workbook_is_told_wherever_it_ends() throws IOException {
        byte[] whole = workbook();
        for (int length = 2; length < whole.length; length += 97) {
            assertThat(code("a.xlsx", Arrays.copyOf(whole, length))).isEqualTo("WORKBOOK_BROKEN");
        }
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(SHEET));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        }
        assertThat(code("a.xlsx", bytes.toByteArray())).isEqualTo("WORKBOOK_TOO_LARGE");
    }

    @Test
    void nothing_is_read_by_an_external_entity_in_any_part(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Payroll");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        for (String part : parts(workbook()).keySet()) {
            byte[] bytes = changed(
                    part,
                    xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + type).replace("Salary", "&e;"));
            assertThat(code("a.xlsx", bytes)).as(part).isEqualTo("WORKBOOK_WITH_DOCTYPE");
        }
    }

    /** The library must not read it either, should the refusal before it ever have a gap. */
    @Test
    void the_library_below_resolves_no_external_entity_in_any_part(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Payroll of the chief");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String internal = "<!DOCTYPE x [<!ENTITY e \"Payroll of the chief\">]>";
        for (String part : List.of("xl/sharedStrings.xml", SHEET)) {
            UnaryOperator<String> entity = part.equals(SHEET)
                    ? xml -> xml.replaceFirst("<c r=\"C2\"[^>]*>.*?</c>", "<c r=\"C2\" t=\"str\"><v>&e;</v></c>")
                    : xml -> xml.replace("Salary", "&e;");
            byte[] external = changed(part, xml -> entity.apply(xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + type)));
            byte[] own = changed(part, xml -> entity.apply(xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + internal)));
            byte[] plain = changed(part, xml -> entity.apply(xml).replace("&e;", "Payroll of the chief"));
            assertThat(textsBelow(external)).as(part).doesNotContain("of the chief");
            assertThat(textsBelow(own)).as(part).doesNotContain("of the chief");
            assertThat(textsBelow(plain)).as("what the test looks for").contains("of the chief");
        }
    }

    /** All texts that the library reads of a workbook, or why it reads none. */
    private static String textsBelow(byte[] workbook) {
        StringBuilder texts = new StringBuilder();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    row.forEach(cell ->
                            texts.append(cell == null ? "" : cell.getText()).append('\n'));
                }
            }
        } catch (IOException | RuntimeException e) {
            texts.append(e);
        }
        return texts.toString();
    }

    @Test
    void entities_that_grow_are_refused() throws IOException {
        String type = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        byte[] bytes = changed(SHEET, xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + type));
        assertThat(code("a.xlsx", bytes)).isEqualTo("WORKBOOK_WITH_DOCTYPE");
    }

    @Test
    void a_workbook_that_would_exhaust_memory_is_refused() throws IOException {
        List<UnaryOperator<String>> changes = List.of(
                xml -> xml.replaceFirst("r=\"A1\"", "r=\"ZZZZZ1\""),
                xml -> xml.replaceFirst("r=\"A1\"", "r=\"A99999999\""),
                xml -> xml.replaceFirst("<v>0</v>", "<v>2000000000</v>"),
                xml -> xml.replaceFirst("<v>0</v>", "<v>-1</v>"),
                xml -> xml.replaceFirst("<v>0</v>", "<v>x</v>"),
                xml -> xml.replaceFirst("<sheetData>", "<a>".repeat(100) + "</a>".repeat(100) + "<sheetData>"),
                xml -> xml.replaceFirst(
                        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:ZZZ9\"/></mergeCells>"),
                xml -> xml.replaceFirst("<v>0</v>", "<f>" + "A1+".repeat(5_000) + "1</f>"));
        for (UnaryOperator<String> change : changes) {
            assertThat(code("a.xlsx", changed(SHEET, change))).isEqualTo("WORKBOOK_BROKEN");
        }
    }

    @Test
    void areas_of_merged_cells_that_pile_up_are_refused() throws IOException {
        String pile = "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(10) + "</mergeCells>";
        byte[] bytes = changed(SHEET, xml -> xml.replaceFirst("</sheetData>", "</sheetData>" + pile));
        assertThat(code("a.xlsx", bytes)).isEqualTo("WORKBOOK_BROKEN");
    }

    @Test
    void a_formula_without_a_value_and_an_error_are_left_out_and_told() throws IOException {
        byte[] bytes = changed(
                SHEET,
                xml -> xml.replaceFirst("<c r=\"C2\"[^>]*>.*?</c>", "<c r=\"C2\"><f>1+1</f></c>")
                        .replaceFirst("<c r=\"D2\"[^>]*>.*?</c>", "<c r=\"D2\" t=\"e\"><v>#REF!</v></c>"));
        DocumentReading reading = read("a.xlsx", bytes);
        assertThat(reading.report().notUnderstood()).extracting("value").containsExactly("=1+1", "#REF!");
        assertThat(reading.complete()).isFalse();
    }

    @Test
    void a_file_that_is_none_is_never_recognised_nor_does_it_fail() {
        SheetImporter importer = new SheetImporter(Vocabulary.bundled(), null);
        for (String text : List.of("", "{\"a\": 1}", "register:\n", "PK", "\0\0\0", "\"open", "\ufeff")) {
            assertThat(importer.recognises(new SourceFile("x", bytes(text))))
                    .as(text)
                    .isFalse();
        }
        assertThat(importer.recognises(new SourceFile("x", bytes(HEADER)))).isTrue();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("Record");
        String[] rows = (HEADER + ROW).split("\n");
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(",");
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
        workbook.finish();
        return bytes.toByteArray();
    }

    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        Map<String, String> parts = parts(workbook());
        String before = parts.get(part);
        String after = change.apply(before);
        assertThat(after).as("the change applies").isNotEqualTo(before);
        parts.put(part, after);
        return zip(parts);
    }

    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(bytes(part.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static DocumentReading read(String name, byte[] bytes) {
        return FORMATS.read("sheet", new SourceFile(name, bytes), SourceTexts.NONE)
                .documents()
                .getFirst();
    }

    private static String code(String name, byte[] bytes) {
        return problem(name, bytes).code();
    }

    private static ImportProblem problem(String name, byte[] bytes) {
        try {
            read(name, bytes);
            return fail("It was read");
        } catch (ImportException e) {
            ImportProblem problem = e.problems().getFirst();
            assertThat(problem.file()).isEqualTo(name);
            assertThat(problem.message()).endsWith(".").doesNotContain("Exception");
            assertThat(problem.remedy()).endsWith(".");
            return problem;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
