package org.privacygraph.importers.sheet.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.provenance.SheetCell;

/** Reads workbooks (Office Open XML, ISO/IEC 29500). */
final class XlsxTables {

    private static final int SHEETS = 200;

    private final SourceFile file;
    private final TableLimits limits;
    private final WorkbookScan scan;

    private XlsxTables(SourceFile file, WorkbookScan scan) {
        this.file = file;
        this.limits = new TableLimits(file.name());
        this.scan = scan;
    }

    static Tables read(SourceFile file) {
        byte[] archive = ZipParts.cleaned(file);
        XlsxTables reader = new XlsxTables(file, WorkbookScan.of(file, archive));
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(archive), new ReadingOptions(false, true))) {
            List<Table> tables = new ArrayList<>();
            List<Sheet> sheets = workbook.getSheets().limit(SHEETS + 1L).toList();
            if (sheets.size() > SHEETS) {
                throw ImportException.of(
                        "WORKBOOK_TOO_LARGE",
                        file.name(),
                        "It has more than 200 sheets.",
                        "Split it into several files.");
            }
            for (Sheet sheet : sheets) {
                tables.add(reader.table(sheet));
            }
            return new Tables(tables, 0, List.of());
        } catch (IOException | RuntimeException e) {
            if (e instanceof ImportException told) {
                throw told;
            }
            throw ImportException.of(
                    "WORKBOOK_BROKEN",
                    file.name(),
                    "It is no sound workbook.",
                    "Open it in a spreadsheet and save it again.");
        }
    }

    private Table table(Sheet sheet) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        Set<SheetCell> formulas = new HashSet<>();
        Set<SheetCell> faults = new HashSet<>();
        String name = sheet.getName() == null ? "" : sheet.getName();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                TableRow read = row(name, row, formulas, faults);
                if (!read.isEmpty()) {
                    rows.add(read);
                }
            });
        }
        boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
        return new Table(name, hidden, inOrder(rows), scan.merged(String.valueOf(sheet.getId())), formulas, faults);
    }

    private List<TableRow> inOrder(List<TableRow> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).number() <= rows.get(i - 1).number()) {
                throw ImportException.of(
                        "WORKBOOK_BROKEN",
                        file.name(),
                        "The rows of a sheet are not in their order.",
                        "Open it in a spreadsheet and save it again.");
            }
        }
        return rows;
    }

    private TableRow row(String sheet, Row row, Set<SheetCell> formulas, Set<SheetCell> faults) {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= row.getCellCount(); column++) {
            Cell cell = row.getCell(column - 1);
            String text = cell == null ? "" : text(cell);
            if (cell != null && (isFault(cell) || ErrorValue.is(text))) {
                faults.add(new SheetCell(sheet, row.getRowNum(), column));
                text = text.isEmpty() ? "=" + cell.getFormula() : text;
            } else if (cell != null && cell.getFormula() != null) {
                formulas.add(new SheetCell(sheet, row.getRowNum(), column));
            }
            if (!text.isEmpty()) {
                limits.cell(row.getRowNum(), column, text);
            }
            texts.add(text);
        }
        return new TableRow(row.getRowNum(), texts);
    }

    private static String text(Cell cell) {
        @Nullable Object value = cell.getValue();
        String text = switch (cell.getType()) {
            case NUMBER, FORMULA ->
                value instanceof BigDecimal number && number.scale() > -20
                        ? number.toPlainString()
                        : String.valueOf(value == null ? "" : value);
            case ERROR -> String.valueOf(cell.getRawValue() == null ? "" : cell.getRawValue());
            case STRING, BOOLEAN, EMPTY -> String.valueOf(value == null ? "" : value);
        };
        return FormulaGuard.removed(text.strip());
    }

    /** An error is no text, and neither is the error that a formula gave. */
    private static boolean isFault(Cell cell) {
        String value = String.valueOf(cell.getRawValue() == null ? "" : cell.getRawValue());
        return cell.getType() == CellType.ERROR
                || cell.getFormula() != null && (value.isEmpty() || value.matches("#[A-Z0-9/!?]{2,20}"));
    }
}
