package org.privacygraph.importers.sheet.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.provenance.SheetCell;

/** Reads separated values (RFC 4180, with comma, semicolon or tab). */
final class CsvTables {

    private CsvTables() {}

    static Tables read(SourceFile file) {
        TextEncoding encoding = TextEncoding.of(file.bytes());
        int lines = encoding.lines(file);
        Separator separator = Separator.of(encoding.reader(file.bytes()));
        List<String> remarks = new ArrayList<>();
        if (encoding.charset().equals(TextEncoding.WINDOWS)) {
            remarks.add("The text is not in UTF-8 and was read as Windows-1252; check accented letters.");
        }
        remarks.add("The values are separated by " + separator.words() + ".");
        List<TableRow> rows = rows(file, encoding, separator);
        Table table = new Table("", false, rows, List.of(), Set.of(), faults(rows));
        return new Tables(List.of(table), lines, remarks);
    }

    private static Set<SheetCell> faults(List<TableRow> rows) {
        Set<SheetCell> faults = new HashSet<>();
        for (TableRow row : rows) {
            for (int column = 1; column <= row.width(); column++) {
                if (ErrorValue.is(row.cell(column))) {
                    faults.add(new SheetCell("", row.number(), column));
                }
            }
        }
        return faults;
    }

    private static List<TableRow> rows(SourceFile file, TextEncoding encoding, Separator separator) {
        TableLimits limits = new TableLimits(file.name());
        List<TableRow> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(
                new CellLimitReader(encoding.reader(file.bytes()), separator.character(), limits),
                Separator.format(separator.character()))) {
            int number = 0;
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber() + 1;
                number++;
                if (separator.isStated() && number == 1) {
                    continue;
                }
                TableRow row = row(number, record, limits);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw broken(file, line);
        }
        return rows;
    }

    private static TableRow row(int number, CSVRecord record, TableLimits limits) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= record.size(); column++) {
            String text = FormulaGuard.removed(record.get(column - 1).strip());
            if (!text.isEmpty()) {
                limits.cell(number, column, text);
            }
            if (column <= TableLimits.COLUMNS) {
                cells.add(text);
            }
        }
        return new TableRow(number, cells);
    }

    private static ImportException broken(SourceFile file, long line) {
        return ImportException.of(new ImportProblem(
                "CSV_BROKEN",
                file.name(),
                (int) Math.min(line, Integer.MAX_VALUE),
                null,
                "The row that starts here has a quotation mark that is not closed, or text after a closing one.",
                "Close the quotation mark, and write a quotation mark within a text twice."));
    }
}
