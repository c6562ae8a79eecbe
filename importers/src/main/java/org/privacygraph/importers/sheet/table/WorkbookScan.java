package org.privacygraph.importers.sheet.table;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceFile;

/**
 * Looks through the XML of a workbook before it is read: refuses document types, cells outside of a sheet, texts that
 * are not in the table of texts and formulas that cost too much; and finds the merged cells.
 */
final class WorkbookScan {

    private static final int DEPTH = 64;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int ARRAYS = 1_000;
    private static final long FORMULA_COST = 5_000_000_000L;
    private static final int MERGED = 100_000;
    private static final long MERGED_ROWS = 2_000_000;

    private final SourceFile file;
    private final Map<String, List<MergedArea>> merged = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private int texts = -1;
    private long highestText = -1;
    private long formulaCost;
    private int longestFormula = 1;
    private int sharedFormulas;
    private int arrays;
    private long mergedRows;
    private String kind = "";
    private String type = "n";
    private String formulaType = "";
    private long characters;
    private final StringBuilder text = new StringBuilder();

    private WorkbookScan(SourceFile file) {
        this.file = file;
    }

    static WorkbookScan of(SourceFile file, byte[] archive) {
        WorkbookScan scan = new WorkbookScan(file);
        scan.run(archive);
        return scan;
    }

    /** The merged cells of the sheet that the workbook calls by this id. */
    List<MergedArea> merged(String sheet) {
        return Optional.ofNullable(targets.get(sheet))
                .map(target -> merged.getOrDefault(target, List.of()))
                .orElse(List.of());
    }

    private void run(byte[] archive) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String part = "";
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                part = entry.getName();
                part(part, factory.createXMLStreamReader(new Unclosed(in)));
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            if (e instanceof ImportException told) {
                throw told;
            }
            throw broken("Its part %s is no sound XML.".formatted(part));
        }
        if (highestText > texts - 1L && highestText >= 0) {
            throw broken("A cell refers to text %d, but there are %d.".formatted(highestText, Math.max(0, texts)));
        }
        if (formulaCost > FORMULA_COST || arrays > ARRAYS) {
            throw broken("Its formulas are too long or too many.");
        }
    }

    private void part(String name, XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        kind = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw ImportException.of(
                            "WORKBOOK_WITH_DOCTYPE",
                            file.name(),
                            "Its part " + name + " declares a document type, which no workbook does.",
                            "Check where it comes from.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEPTH) {
                        throw broken("Its part " + name + " nests too deep.");
                    }
                    kind = depth == 1 ? xml.getLocalName() : kind;
                    text.setLength(0);
                    starts(name, xml.getLocalName(), xml);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getTextLength(), xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    ends(xml.getLocalName());
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    private void text(int length, XMLStreamReader xml) {
        characters += kind.equals("sst") ? length : 0;
        if (characters > TableLimits.CHARACTERS || text.length() + length > LONGEST_TEXT) {
            throw broken("Its texts are too long.");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), length);
    }

    private void starts(String part, String element, XMLStreamReader xml) {
        switch (kind + ' ' + element) {
            case "worksheet row" -> row(xml.getAttributeValue(null, "r"));
            case "worksheet c" -> {
                type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
                cell(xml.getAttributeValue(null, "r"));
            }
            case "worksheet f" ->
                formulaType =
                        Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("");
            case "worksheet mergeCell" -> merge(part, xml.getAttributeValue(null, "ref"));
            case "sst si" -> texts = Math.max(0, texts) + 1;
            case "Relationships Relationship" -> relationship(part, xml);
            default -> {}
        }
    }

    private void ends(String element) {
        if (kind.equals("worksheet") && element.equals("v") && type.equals("s") && !text.isEmpty()) {
            highestText =
                    Math.max(highestText, Long.parseUnsignedLong(text.toString().strip()));
        } else if (kind.equals("worksheet") && element.equals("f")) {
            formula(formulaType, text.length());
        }
    }

    private void row(@Nullable String reference) {
        if (reference != null && (Long.parseLong(reference) < 1 || Long.parseLong(reference) > CellRange.ROWS)) {
            throw broken("A row has the number " + reference + ", which no sheet has.");
        }
    }

    private void cell(@Nullable String reference) {
        if (reference != null && CellRange.parse(reference).isEmpty()) {
            throw broken("A cell lies outside of every sheet.");
        }
    }

    private void formula(String type, int length) {
        if (length > LONGEST_FORMULA) {
            throw broken("A formula is longer than 8,192 characters.");
        }
        longestFormula = Math.max(longestFormula, length);
        arrays += "array".equals(type) ? 1 : 0;
        sharedFormulas += "shared".equals(type) ? 1 : 0;
        formulaCost = (long) longestFormula * longestFormula * sharedFormulas;
    }

    private void merge(String part, @Nullable String reference) {
        List<MergedArea> areas = merged.computeIfAbsent(part, name -> new ArrayList<>());
        MergedArea area = CellRange.parse(String.valueOf(reference))
                .orElseThrow(() -> broken("An area of merged cells lies outside of every sheet."));
        areas.add(area);
        mergedRows += area.lastRow() - area.firstRow();
        if (areas.size() > MERGED || mergedRows > MERGED_ROWS) {
            throw broken("Its areas of merged cells are too many or too long.");
        }
    }

    private void relationship(String part, XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "Id");
        String target = xml.getAttributeValue(null, "Target");
        if (part.startsWith("xl/_rels/") && id != null && target != null) {
            targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    private ImportException broken(String message) {
        return ImportException.of(
                "WORKBOOK_BROKEN", file.name(), message, "Open it in a spreadsheet and save it again.");
    }

    /** The parser closes its input after each part; the archive stays open. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
