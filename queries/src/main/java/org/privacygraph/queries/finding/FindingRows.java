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

    static FindingRow finding(FindingRule rule, LocalDate asOf, Row row) {
        List<String> deciding = row.texts("controllers");
        Object acceptance = row.columns().get("acceptance");
        return new FindingRow(
                rule,
                row.text("document"),
                SourceDocument.Kind.valueOf(NodeLabel.ofLabel(row.text("kind")).name()),
                row.text("subject"),
                row.optionalText("about"),
                row.texts("related").stream().distinct().toList(),
                deciding.isEmpty() ? row.texts("issuers") : deciding,
                Stream.concat(row.texts("own").stream(), row.texts("others").stream())
                        .distinct()
                        .toList(),
                Assertion.valueOf(row.text("assertion")),
                Grain.valueOf(row.text("grain")),
                row.optionalText("caveat"),
                acceptance == null ? null : accepted(row.map("acceptance"), asOf),
                asOf);
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
