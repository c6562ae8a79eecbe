package org.privacygraph.api.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.store.Changes;

/** Tells machines what an import did: one JSON object. */
public final class JsonReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    /** The report as JSON. */
    public static String of(ImportReport report) {
        ObjectNode root = JSON.createObjectNode();
        root.put("dryRun", report.dryRun());
        root.put("milliseconds", report.took().toMillis());
        root.set("changes", counts(report.counts()));
        ArrayNode documents = root.putArray("documents");
        report.documents().forEach(outcome -> documents.add(document(outcome)));
        root.set("refusedChanges", counts(report.refusedCounts()));
        ArrayNode refused = root.putArray("refused");
        report.refused().forEach(outcome -> refused.add(document(outcome)));
        root.put("filesNotImported", report.refusedFiles());
        ArrayNode problems = root.putArray("problems");
        report.problems().forEach(problem -> problems.add(problem(problem)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written", e);
        }
    }

    private static ObjectNode document(DocumentOutcome outcome) {
        ReadReport read = outcome.document().report();
        ObjectNode node = JSON.createObjectNode();
        node.put("file", outcome.reading().file().name());
        node.put("fileSha256", outcome.reading().file().sha256());
        node.put("format", outcome.reading().format());
        node.put("document", outcome.key());
        node.put("complete", outcome.document().complete());
        node.put("facts", outcome.document().facts().facts().size());
        node.put("run", outcome.run());
        node.put("milliseconds", outcome.took().toMillis());
        node.put("rowsPerSecond", outcome.rowsPerSecond());
        node.set("changes", counts(outcome.changes().counts()));
        ObjectNode values = node.putObject("values");
        values.put("read", read.read());
        values.put("understood", read.understood());
        values.put("notStated", read.notStated());
        values.put("notUnderstood", read.notUnderstood().size());
        ArrayNode left = node.putArray("notUnderstood");
        read.notUnderstood()
                .forEach(value -> left.addObject()
                        .put("place", value.where().toString())
                        .put("value", value.value())
                        .put("reason", value.reason().name())
                        .put("decision", value.decision()));
        ArrayNode remarks = node.putArray("remarks");
        read.remarks().forEach(remarks::add);
        return node;
    }

    private static ObjectNode counts(Changes.Counts counts) {
        return JSON.createObjectNode()
                .put("added", counts.added())
                .put("changed", counts.changed())
                .put("retired", counts.retired())
                .put("unchanged", counts.unchanged());
    }

    private static ObjectNode problem(ImportProblem problem) {
        ObjectNode node = JSON.createObjectNode();
        node.put("code", problem.code());
        node.put("file", problem.file());
        if (problem.line() > 0) {
            node.put("line", problem.line());
        }
        if (problem.path() != null) {
            node.put("place", problem.path());
        }
        node.put("message", problem.message());
        node.put("remedy", problem.remedy());
        return node;
    }
}
