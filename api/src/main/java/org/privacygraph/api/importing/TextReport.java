package org.privacygraph.api.importing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Printable;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.importers.ReadReport.NotUnderstood;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.Reading;
import org.privacygraph.store.Changes;

/** Tells people what an import did. */
public final class TextReport {

    private TextReport() {}

    /** The file, the document, and what was understood of it. */
    public static String reading(DocumentOutcome outcome) {
        return reading(outcome.reading(), outcome.document());
    }

    /** The same, of a document that was only read. */
    public static String reading(Reading reading, DocumentReading document) {
        ReadReport read = document.report();
        String source = document.sourceChecked() ? ", source text checked" : ", source text not at hand";
        return Printable.of("%s: %s (%s), %s%s; %s read = %,d understood + %,d not stated + %,d not understood"
                .formatted(
                        reading.file().name(),
                        document.facts().document().key(),
                        reading.format(),
                        Counted.of(document.facts().facts().size(), "fact"),
                        source,
                        Counted.of(read.read(), "value"),
                        read.understood(),
                        read.notStated(),
                        read.notUnderstood().size()));
    }

    /** What changed, or would change, how fast, and the id by which the import can be taken back. */
    public static String changes(DocumentOutcome outcome, boolean dryRun) {
        return "%s; %s, %,d rows/s%s"
                .formatted(
                        counts(outcome.changes().counts(), dryRun),
                        seconds(outcome.took()),
                        outcome.rowsPerSecond(),
                        outcome.run() == null ? "" : "; " + outcome.run());
    }

    /** That nothing of a document is loaded, and what would have changed. */
    public static String refused(DocumentOutcome outcome) {
        return "nothing loaded; " + counts(outcome.changes().counts(), true);
    }

    /** How many nodes changed, or would change. */
    public static String counts(Changes.Counts counts, boolean dryRun) {
        if (counts.added() + counts.changed() + counts.retired() == 0) {
            return "nothing %s, %,d unchanged".formatted(dryRun ? "would change" : "changed", counts.unchanged());
        }
        return "%,d %sadded, %,d changed, %,d retired, %,d unchanged"
                .formatted(
                        counts.added(),
                        dryRun ? "would be " : "",
                        counts.changed(),
                        counts.retired(),
                        counts.unchanged());
    }

    /** Every node that changes: {@code +} new, {@code ~} otherwise, {@code -} no longer said. */
    public static Stream<String> diff(Changes changes) {
        return Stream.of(
                        changes.added().stream().map(node -> "  + " + shown(node)),
                        changes.changed().stream().map(node -> "  ~ " + shown(node)),
                        changes.retired().stream().map(id -> "  - " + id))
                .flatMap(lines -> lines)
                .map(Printable::of);
    }

    private static String shown(GraphNode node) {
        Object name = node.properties().getOrDefault("name", node.properties().get("statement"));
        return node.id() + (name == null ? "" : "  " + name);
    }

    /** What else people should know, such as which column was taken for what. */
    public static Stream<String> remarks(DocumentReading document) {
        return document.report().remarks().stream().map(remark -> "  " + Printable.of(remark));
    }

    /** How many values were not understood for each reason, the most frequent first; nothing where all were. */
    public static Stream<String> reasons(ImportReport outcome) {
        Map<Reason, Long> counts = Stream.of(outcome.documents(), outcome.refused())
                .flatMap(List::stream)
                .flatMap(document -> document.document().report().notUnderstood().stream())
                .collect(Collectors.groupingBy(NotUnderstood::reason, TreeMap::new, Collectors.counting()));
        return Stream.concat(
                counts.isEmpty() ? Stream.empty() : Stream.of("  values not understood, by reason:"),
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Reason, Long>comparingByValue().reversed())
                        .map(entry -> "    %,7d  %s".formatted(entry.getValue(), entry.getKey())));
    }

    /** A value that was not understood: place, value, why, and what was done about it. */
    public static String notUnderstood(Reading reading, NotUnderstood value) {
        return Printable.of("%s: %s: %s: '%s' %s"
                .formatted(reading.file().name(), value.where(), value.reason(), value.value(), value.decision()));
    }

    /** A length of time in seconds. */
    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
