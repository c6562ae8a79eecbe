package org.privacygraph.importers.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Ledger;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.coding.Countries;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.importers.organisation.RecordFields.Value;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Vocabulary;

/** The records of one file, which are one source document. */
final class RecordList {

    private static final int SHOWN = 20;

    private final SourceFile file;
    private final JsonNode root;
    private final Vocabulary vocabulary;
    private final Countries countries;
    private final Ledger ledger;
    private final List<Fact> facts = new ArrayList<>();
    private final List<JsonPointer> leftOut = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    RecordList(SourceFile file, JsonNode root, Countries countries, Vocabulary vocabulary) {
        this.file = file;
        this.root = root;
        this.countries = countries;
        this.vocabulary = vocabulary;
        this.ledger = new Ledger(JsonDocument.values(JsonPointer.ROOT, root));
    }

    Reading read(String format) {
        if (root.isArray()) {
            for (int i = 0; i < root.size(); i++) {
                read(root.get(i), JsonPointer.ROOT.item(i));
            }
        } else {
            read(root, JsonPointer.ROOT);
        }
        ReadReport report = ledger.report();
        if (facts.isEmpty()) {
            throw new ImportException(problems(report));
        }
        DocumentReading reading = DocumentReading.of(new FactSet(document(), facts), report, ledger.isWhole());
        return new Reading(file, format, List.of(reading), List.of());
    }

    private void read(JsonNode entry, JsonPointer where) {
        RecordFields fields = new RecordFields(entry, where, ledger);
        if (!entry.isObject()) {
            leaveOut(fields, Reason.MALFORMED, "It is no record; it was left out.");
            return;
        }
        Value slug = fields.text("slug");
        Value name = fields.text("name");
        RecordForm form = RecordForm.of(entry);
        if (slug == null || name == null) {
            leaveOut(fields, Reason.MALFORMED, "The record has no slug or no name; it was left out.");
        } else if (!known.add(RecordReader.id(form, slug.text()))) {
            leaveOut(fields, Reason.CONTRADICTED, "A record with this slug stands before it; it was left out.");
        } else {
            if (form == RecordForm.AUTHORITY && !entry.has("complaint-language")) {
                ledger.remark(slug.text() + ": taken for a supervisory authority, since it has none of the fields that"
                        + " only companies have; 'quality' is one that every company has.");
            }
            facts.addAll(new RecordReader(fields, form, slug.text(), ledger, countries, vocabulary).read(name));
        }
    }

    private void leaveOut(RecordFields fields, Reason reason, String decision) {
        fields.tellAll(reason, decision);
        leftOut.add(fields.where());
        ledger.lost(fields.where());
    }

    private List<ImportProblem> problems(ReadReport report) {
        if (leftOut.isEmpty()) {
            return List.of(problem("ORGANISATIONS_NONE", null, "It is an empty list.", "Check the file."));
        }
        return leftOut.stream()
                .limit(SHOWN)
                .map(where -> problem(
                        "RECORD_BROKEN",
                        where.toString(),
                        report.notUnderstood().stream()
                                .filter(left -> (left.where() + "/").startsWith(where.pointer() + "/")
                                        || where.equals(JsonPointer.ROOT))
                                .findFirst()
                                .map(ReadReport.NotUnderstood::decision)
                                .orElse("Nothing of it was understood."),
                        "Give it a slug and a name of its own; both are texts."))
                .toList();
    }

    private ImportProblem problem(String code, @Nullable String path, String message, String remedy) {
        return new ImportProblem(code, file.name(), 0, path, message, remedy);
    }

    private SourceDocument document() {
        Organisation first = (Organisation) facts.getFirst();
        return new SourceDocument(
                root.isArray() ? FactIds.of("datenanfragen-list", shortName()) : "datenanfragen-" + first.id(),
                SourceDocument.Kind.DIRECTORY,
                root.isArray() ? "Records of organisations: " + shortName() : first.name(),
                null,
                null,
                null,
                file.sha256(),
                lineCount(),
                fileName(),
                null,
                SourceDocument.LastUpdated.NOT_STATED,
                null,
                List.of());
    }

    private String fileName() {
        return file.name()
                .substring(Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1);
    }

    private String shortName() {
        return fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    private int lineCount() {
        byte[] bytes = file.bytes();
        int lines = bytes.length == 0 || bytes[bytes.length - 1] == '\n' ? 0 : 1;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
