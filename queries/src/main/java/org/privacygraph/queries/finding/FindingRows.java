package org.privacygraph.queries.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.queries.Row;

/** Makes findings from rows. */
final class FindingRows {

    private static final String PREFIX = "finding/";

    private FindingRows() {}

    /** Which finding an id means. */
    record Wanted(FindingRule rule, String subject) {}

    /** What an id means; nothing where it is no finding's. */
    static Optional<Wanted> parse(String id) {
        int slash = id.indexOf('/', PREFIX.length());
        if (!id.startsWith(PREFIX) || slash < 0) {
            return Optional.empty();
        }
        String rest = id.substring(slash + 1);
        int bar = rest.lastIndexOf(FindingAcceptance.SEPARATOR);
        return FindingRule.find(id.substring(PREFIX.length(), slash))
                .map(rule -> new Wanted(rule, bar < 0 ? rest : rest.substring(0, bar)));
    }

    /** A finding without what surrounds it. */
    static FindingRow finding(FindingRule rule, LocalDate asOf, Row row) {
        String about = row.text("about");
        return new FindingRow(
                rule,
                row.text("document"),
                SourceDocument.Kind.valueOf(NodeLabel.ofLabel(row.text("kind")).name()),
                row.text("subject"),
                about.isEmpty() ? null : about,
                row.texts("related").stream().distinct().toList(),
                List.of(),
                row.texts("statements").stream().distinct().toList(),
                Assertion.valueOf(row.text("assertion")),
                Grain.valueOf(row.text("grain")),
                row.optionalText("caveat"),
                null,
                asOf);
    }

    /** The same finding with who decides, the places of its subject, and who has accepted it. */
    static FindingRow surrounded(FindingRow finding, Row row) {
        List<String> deciding = Stream.of("controllers", "disclosing", "issuers")
                .map(row::texts)
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new FindingRow(
                finding.rule(),
                finding.document(),
                finding.kind(),
                finding.subject(),
                finding.about(),
                finding.related(),
                deciding.stream().distinct().toList(),
                Stream.concat(row.texts("statements").stream(), finding.statements().stream())
                        .distinct()
                        .toList(),
                finding.assertion(),
                finding.grain(),
                finding.caveat(),
                row.columns().get("acceptance") == null ? null : accepted(row.map("acceptance"), finding.asOf()),
                finding.asOf());
    }

    /** Findings as parameters of a question. */
    static List<Map<String, String>> maps(List<FindingRow> rows) {
        return rows.stream()
                .map(row -> Map.of(
                        "id", row.id(),
                        "code", row.rule().code(),
                        "severity", row.severity().name(),
                        "document", row.document(),
                        "subject", row.subject(),
                        "assertion", row.assertion().name()))
                .toList();
    }

    private static AcceptanceRow accepted(Map<String, Object> properties, LocalDate asOf) {
        FindingAcceptance acceptance = acceptance(properties);
        return new AcceptanceRow(acceptance, AcceptanceRow.status(acceptance.until(), asOf));
    }

    static FindingAcceptance acceptance(Map<String, Object> properties) {
        Row row = new Row(properties);
        @Nullable String about = row.optionalText("about");
        return new FindingAcceptance(
                row.text("code"), row.text("subject"), about, row.text("reason"), row.text("by"), (LocalDate)
                        Objects.requireNonNull(properties.get("until")));
    }
}
