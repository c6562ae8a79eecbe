package org.privacygraph.importers.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.Importer;
import org.privacygraph.importers.Nearest;
import org.privacygraph.importers.Printable;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.sheet.facts.Codes;
import org.privacygraph.importers.sheet.facts.RecognisedSheet;
import org.privacygraph.importers.sheet.facts.SheetFacts;
import org.privacygraph.importers.sheet.facts.SheetReading;
import org.privacygraph.importers.sheet.layout.Columns;
import org.privacygraph.importers.sheet.layout.Field;
import org.privacygraph.importers.sheet.layout.LayoutFinder;
import org.privacygraph.importers.sheet.layout.Layouts;
import org.privacygraph.importers.sheet.layout.Mapping;
import org.privacygraph.importers.sheet.table.Table;
import org.privacygraph.importers.sheet.table.TableReader;
import org.privacygraph.importers.sheet.table.Tables;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Vocabulary;

/**
 * Imports records of processing activities (GDPR Art. 30) that are kept as spreadsheets: workbooks (.xlsx) and separated
 * values in the layouts of the ICO, the CNIL and Fides, or with a mapping in any other.
 */
public final class SheetImporter implements Importer {

    private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".ods");
    private static final int LOOKED_AT = 64 * 1024;

    private final Codes codes;
    private final @Nullable Mapping mapping;

    /**
     * An importer of sheets.
     *
     * @param vocabulary what words are coded into
     * @param mapping what the columns of a company's own sheet mean; null for the layouts that are known
     */
    public SheetImporter(Vocabulary vocabulary, @Nullable Mapping mapping) {
        this.codes = Codes.of(vocabulary);
        this.mapping = mapping;
    }

    @Override
    public String format() {
        return "sheet";
    }

    @Override
    public String description() {
        return "Records of processing activities as spreadsheets: ICO, CNIL, Fides data map, or with a mapping";
    }

    @Override
    public boolean recognises(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (EXTENSIONS.stream().anyMatch(name::endsWith) || TableReader.isOldBinary(file)) {
            return true;
        }
        try {
            Tables tables = TableReader.read(TableReader.isZip(file) ? file : start(file));
            LayoutFinder finder = new LayoutFinder(mapping);
            return tables.tables().stream()
                    .anyMatch(table ->
                            finder.find(table).filter(Columns::isCertain).isPresent());
        } catch (ImportException e) {
            return false;
        }
    }

    @Override
    public Reading read(SourceFile file, SourceTexts sources) {
        Tables tables = TableReader.read(file);
        List<RecognisedSheet> sheets = sheets(file, tables);
        SheetReading reading = new SheetFacts(file.name(), codes, mapping).read(tables, sheets);
        FactSet facts = new FactSet(document(file, tables, reading), reading.facts());
        DocumentReading document = DocumentReading.of(facts, reading.report(), reading.complete());
        return new Reading(file, format(), List.of(document), List.of());
    }

    private SourceDocument document(SourceFile file, Tables tables, SheetReading reading) {
        @Nullable String key = mapping == null ? null : mapping.key();
        @Nullable String title = mapping == null ? null : mapping.title();
        String stem = DocumentKey.stem(file.name());
        return new SourceDocument(
                key == null ? DocumentKey.of(file.name(), reading.ownerName()) : key,
                SourceDocument.Kind.PROCESSING_REGISTER,
                title != null ? title : reading.title() != null ? reading.title() : stem,
                null,
                null,
                reading.owner(),
                file.sha256(),
                tables.lineCount(),
                file.name(),
                reading.version(),
                reading.lastUpdated(),
                null,
                List.of());
    }

    private List<RecognisedSheet> sheets(SourceFile file, Tables tables) {
        LayoutFinder finder = new LayoutFinder(mapping);
        List<RecognisedSheet> certain = new ArrayList<>();
        @Nullable Columns nearest = null;
        boolean filled = false;
        for (Table table : tables.tables()) {
            filled |= !table.rows().isEmpty();
            Optional<Columns> found = table.hidden() ? Optional.empty() : finder.find(table);
            if (found.isEmpty()) {
                continue;
            }
            Columns columns = found.get();
            RecognisedSheet sheet = new RecognisedSheet(table, columns);
            if (mapping == null
                    ? columns.isCertain()
                    : SheetFacts.namesRows(sheet) && mapped(columns).isEmpty()) {
                certain.add(sheet);
            }
            if (nearest == null || columns.fields().size() > nearest.fields().size()) {
                nearest = columns;
            }
        }
        if (certain.isEmpty()) {
            throw filled ? unknown(file, nearest) : empty(file);
        }
        return certain;
    }

    /** Fields of the mapping that no column has. */
    private List<String> mapped(Columns columns) {
        return mapping == null
                ? List.of()
                : mapping.columns().entrySet().stream()
                        .filter(entry -> !columns.fields().containsValue(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private ImportException unknown(SourceFile file, @Nullable Columns nearest) {
        if (nearest == null && mapping != null) {
            return ImportException.of(
                    "MAPPED_COLUMN_MISSING",
                    file.name(),
                    "It has none of the columns that the mapping names.",
                    "Write headers that it has.");
        }
        if (nearest == null) {
            return ImportException.of(
                    "SHEET_UNKNOWN",
                    file.name(),
                    "No column of it is known in any of the layouts " + String.join(", ", Layouts.keys()) + ".",
                    "Tell with --mapping which columns it has.");
        }
        List<String> missing = mapped(nearest);
        if (!missing.isEmpty()) {
            List<String> near = Nearest.to(missing.getFirst(), nearest.headers().values());
            return ImportException.of(
                    "MAPPED_COLUMN_MISSING",
                    file.name(),
                    "It has no column " + quoted(missing) + ", which the mapping names.",
                    "Write headers that it has; nearest: " + quoted(near) + ".");
        }
        if (mapping != null) {
            return ImportException.of(
                    "SHEET_UNKNOWN",
                    file.name(),
                    "No column of it names the activities: neither activity, nor function, nor purposes.",
                    "Map a column to one of these fields.");
        }
        return ImportException.of(
                "SHEET_UNKNOWN",
                file.name(),
                "It is nearest to the %s, but has no column for %s."
                        .formatted(
                                nearest.layout().title(),
                                quoted(nearest.missing().stream()
                                        .map(Field::header)
                                        .toList())),
                "Name the columns so, or tell with --mapping which columns it has.");
    }

    private static ImportException empty(SourceFile file) {
        return ImportException.of("TABLE_EMPTY", file.name(), "Nothing stands in it.", "Check the file.");
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + Printable.of(name) + "'").collect(Collectors.joining(", "));
    }

    private static SourceFile start(SourceFile file) {
        int length = file.bytes().length;
        return length <= LOOKED_AT ? file : new SourceFile(file.name(), Arrays.copyOf(file.bytes(), LOOKED_AT));
    }
}
