package org.privacygraph.importers.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.sheet.facts.Codes;
import org.privacygraph.importers.sheet.layout.Layout;
import org.privacygraph.importers.sheet.table.FormulaGuard;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Writes the facts of a document as a sheet, as separated values or as a workbook.
 *
 * <p>Whose record it is stands above the headers. What the facts do not say stays empty. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front ({@link FormulaGuard}), which reading takes away again.
 */
public final class SheetWriter {

    /** Characters that a cell of a workbook holds. */
    public static final int LONGEST = 32_767;

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();

    private final Layout layout;
    private final Codes codes;

    /** A writer of this layout, in the words of this vocabulary. */
    public SheetWriter(Layout layout, Vocabulary vocabulary) {
        this.layout = layout;
        this.codes = Codes.of(vocabulary);
    }

    /**
     * Writes separated values in UTF-8, with a byte order mark, for spreadsheets take it for another encoding without.
     *
     * @throws IOException when the output fails
     */
    public void csv(FactSet facts, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        for (List<String> row : rows(facts)) {
            FORMAT.printRecord(writer, row.toArray());
        }
        writer.flush();
    }

    /**
     * Writes a workbook with one sheet.
     *
     * @throws IOException when the output fails
     * @throws IllegalArgumentException when a text is longer than a cell of a workbook holds
     */
    public void xlsx(FactSet facts, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "privacy-graph", "1.0");
        Worksheet sheet = workbook.newWorksheet("Record of processing");
        List<List<String>> rows = rows(facts);
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).length() > LONGEST) {
                    throw new IllegalArgumentException(
                            "A text is longer than the 32,767 characters that a cell of a workbook holds");
                }
                if (!cells.get(column).isEmpty()) {
                    sheet.value(row, column, cells.get(column));
                }
            }
        }
        workbook.finish();
    }

    /**
     * What the sheet does not carry of the facts: whole facts, and what more they say.
     *
     * @return how many of each kind, in the plural, such as "contact points"
     */
    public SortedMap<String, Integer> leftOut(FactSet facts) {
        SheetTexts texts = new SheetTexts(layout, codes, facts);
        texts.rows();
        return texts.leftOut();
    }

    private List<List<String>> rows(FactSet facts) {
        return new SheetTexts(layout, codes, facts)
                .rows().stream()
                        .map(row -> row.stream().map(FormulaGuard::added).toList())
                        .toList();
    }
}
