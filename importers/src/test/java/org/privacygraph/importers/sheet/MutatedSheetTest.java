package org.privacygraph.importers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** The fixtures with one cell or one byte changed: they are read, or a problem is told, and nothing else happens. */
class MutatedSheetTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final long SEED = 20261123;

    private static final List<String> OTHERS = List.of(
            "",
            "N/A",
            "No",
            "Yes",
            "Oui : ",
            "\u202egnirts",
            "a\u200db ; ;; | \u2022 , (",
            ")((;,",
            "=1+1",
            "'",
            "1, 2 and 3; @; @@; a@b.example; c@d.example",
            "Art. 6(1)(f) DSGVO, Art. 9 Abs. 2 lit. h; \u00a7 26 BDSG",
            "P14m (US); Georgia; IR; 2026-02-30; 0 years; 99999999999 years",
            "\ufeff\uff0c\uff1b A\u030a",
            "x".repeat(5_000),
            "very long, ".repeat(500));

    @ParameterizedTest
    @CsvSource({"ico-controller,','", "ico-processor,;", "cnil-register,;", "fides-data-map,','"})
    void any_change_of_one_cell_is_read_or_told(String name, char separator) throws IOException {
        List<List<String>> rows = rows(name, separator);
        Random random = new Random(SEED);
        Set<String> codes = new TreeSet<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                for (int i = 0; i < 2; i++) {
                    String other = OTHERS.get(random.nextInt(OTHERS.size()));
                    String before = rows.get(row).set(column, other);
                    codes.addAll(
                            read(name + ".csv", text(rows, separator), name + " " + row + " " + column + " " + other));
                    rows.get(row).set(column, before);
                }
            }
        }
        assertThat(Set.of("SHEET_UNKNOWN")).as("what may be told").containsAll(codes);
    }

    @ParameterizedTest
    @CsvSource({"ico-controller,csv", "ico-processor,csv", "ico-processor,xlsx"})
    void any_change_of_a_few_bytes_is_read_or_told(String name, String kind) throws IOException {
        byte[] bytes = SourceFile.read(Fixtures.of(SheetImporterTest.class, name + ".csv"))
                .bytes();
        if (kind.equals("xlsx")) {
            bytes = SheetRoundTripTest.workbook(name, bytes);
        }
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            byte[] changed = Arrays.copyOf(bytes, bytes.length - random.nextInt(3));
            for (int change = random.nextInt(4); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            read(name + "." + kind, changed, name + " change " + i);
        }
    }

    private static Set<String> read(String name, byte[] bytes, String what) {
        try {
            FORMATS.read("sheet", new SourceFile(name, bytes), SourceTexts.NONE);
            return Set.of();
        } catch (ImportException e) {
            Set<String> codes = new TreeSet<>();
            for (ImportProblem problem : e.problems()) {
                assertThat(problem.message())
                        .as(what)
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain("Exception");
                assertThat(problem.remedy()).as(what).isNotBlank().endsWith(".");
                codes.add(problem.code());
            }
            return codes;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        }
    }

    private static List<List<String>> rows(String name, char separator) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        String text = Fixtures.text(Fixtures.of(SheetImporterTest.class, name + ".csv"));
        for (CSVRecord row : format(separator).parse(new StringReader(text))) {
            rows.add(new ArrayList<>(row.toList()));
        }
        return rows;
    }

    private static byte[] text(List<List<String>> rows, char separator) throws IOException {
        StringWriter text = new StringWriter();
        for (List<String> row : rows) {
            format(separator).printRecord(text, row.toArray());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }
}
