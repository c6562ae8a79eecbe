package org.privacygraph.importers.sheet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.sheet.layout.FieldIndex.Hit;
import org.privacygraph.importers.sheet.table.MergedArea;
import org.privacygraph.importers.sheet.table.Table;
import org.privacygraph.importers.sheet.table.TableRow;

/** Finds the row with the headers of a table, and the layout that they are of. */
public final class LayoutFinder {

    private static final int ROWS = 60;
    private static final int MERGED = 1_000;
    private static final Map<Layout, FieldIndex> INDEXES = indexes();

    private final Map<Layout, FieldIndex> indexes;

    /** Among all layouts, or, with a mapping, for the layout that it names. */
    public LayoutFinder(@Nullable Mapping mapping) {
        this.indexes = mapping == null ? INDEXES : Map.of(mapping.layout(), FieldIndex.of(mapping));
    }

    private static Map<Layout, FieldIndex> indexes() {
        Map<Layout, FieldIndex> indexes = new LinkedHashMap<>();
        Layouts.all().forEach(layout -> indexes.put(layout, FieldIndex.of(layout)));
        return indexes;
    }

    /** The best match, certain or not; none where no header is known. */
    public Optional<Columns> find(Table table) {
        List<Columns> found = new ArrayList<>();
        List<TableRow> rows = table.rows().stream().limit(ROWS).toList();
        Map<Integer, TableRow> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        Map<String, List<String>> forms = new HashMap<>();
        for (TableRow row : rows) {
            SortedMap<Integer, List<String>> candidates = candidates(table, row, byNumber);
            if (candidates.size() > 1 || rows.size() == 1) {
                indexes.forEach((layout, index) -> found.add(match(layout, index, row.number(), candidates, forms)));
            }
        }
        return found.stream()
                .filter(columns -> !columns.fields().isEmpty())
                .max(Comparator.comparing(Columns::isCertain)
                        .thenComparing(columns -> columns.fields().size())
                        .thenComparing(Columns::found)
                        .thenComparing(columns -> -columns.headerRow()));
    }

    /** The texts that may be the header of each column: its own, and with the one above, as headers of two rows have. */
    private static SortedMap<Integer, List<String>> candidates(
            Table table, TableRow row, Map<Integer, TableRow> byNumber) {
        List<MergedArea> here = table.merged().stream()
                .filter(area -> area.hasRow(row.number()) || area.hasRow(row.number() - 1))
                .limit(MERGED)
                .toList();
        SortedMap<Integer, List<String>> candidates = new TreeMap<>();
        int width = row.width();
        for (MergedArea area : here) {
            width = Math.max(width, area.hasRow(row.number()) ? Math.min(area.lastColumn(), 1_000) : 0);
        }
        for (int column = 1; column <= width; column++) {
            String own = text(here, row.number(), column, byNumber);
            if (!own.isBlank()) {
                String above = text(here, row.number() - 1, column, byNumber);
                candidates.put(
                        column, above.isBlank() || above.equals(own) ? List.of(own) : List.of(own, above + " " + own));
            }
        }
        return candidates;
    }

    private static String text(List<MergedArea> areas, int row, int column, Map<Integer, TableRow> byNumber) {
        int first = row;
        int left = column;
        for (MergedArea area : areas) {
            if (area.hasRow(row) && area.firstColumn() <= column && column <= area.lastColumn()) {
                first = area.firstRow();
                left = area.firstColumn();
            }
        }
        TableRow found = byNumber.get(first);
        return found == null ? "" : found.cell(left);
    }

    private static Columns match(
            Layout layout,
            FieldIndex index,
            int row,
            SortedMap<Integer, List<String>> candidates,
            Map<String, List<String>> forms) {
        SortedMap<Integer, String> headers = new TreeMap<>();
        Map<Integer, Hit> hits = new LinkedHashMap<>();
        SortedMap<Integer, String> ignored = new TreeMap<>();
        candidates.forEach((column, texts) -> {
            if (index.ignores(forms.computeIfAbsent(texts.getFirst(), HeaderForms::of))) {
                ignored.put(column, texts.getFirst());
                return;
            }
            headers.put(column, texts.getFirst());
            for (int i = texts.size() - 1; i >= 0; i--) {
                Hit hit = index.find(forms.computeIfAbsent(texts.get(i), HeaderForms::of));
                if (hit != null) {
                    hits.put(column, hit);
                    break;
                }
            }
        });
        SortedMap<Integer, Field> fields = new TreeMap<>();
        Map<Integer, Field> others = new LinkedHashMap<>();
        hits.forEach((column, hit) -> {
            boolean best = hits.entrySet().stream()
                    .filter(other -> other.getValue().field().equals(hit.field()))
                    .noneMatch(other -> other.getValue().rank() < hit.rank()
                            || other.getValue().rank() == hit.rank() && other.getKey() < column);
            (best ? fields : others).put(column, hit.field());
        });
        return new Columns(layout, row, fields, headers, ignored, others);
    }
}
