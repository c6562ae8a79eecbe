package org.privacygraph.queries.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** What the rules find: the heaviest first, then by code, document and subject. */
public final class Findings {

    private static final CypherFile PAGE = CypherFile.of(Findings.class, "page");
    private static final CypherFile COUNTS = CypherFile.of(Findings.class, "counts");
    private static final CypherFile DOCUMENTS_OF = CypherFile.of(Findings.class, "documentsOf");
    private static final CypherFile ACCEPTANCES = CypherFile.of(Findings.class, "acceptances");
    private static final int KEYS = 5;

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public Findings(GraphReader reader) {
        this.reader = reader;
    }

    /** What a rule finds that weighs so much: a part of the list that one question answers. */
    private record Slice(FindingRule rule, Severity severity) {

        static final List<Slice> ALL = FindingRule.all().stream()
                .flatMap(rule ->
                        Stream.of(rule.severity(), Severity.HINT).distinct().map(severity -> new Slice(rule, severity)))
                .sorted(Comparator.comparing(Slice::severity)
                        .thenComparing(slice -> slice.rule().code()))
                .toList();

        /** Where it stands compared to the start of a page. */
        int compareTo(List<String> start) {
            int bySeverity = severity.compareTo(Severity.valueOf(start.get(0)));
            return bySeverity == 0 ? rule.code().compareTo(start.get(1)) : bySeverity;
        }
    }

    /** The findings on a day that pass the condition, a page at a time. */
    public Page<FindingRow> page(Condition condition, LocalDate asOf, PageRequest request) {
        List<String> start = request.start(KEYS);
        boolean fromStart = request.after() == null;
        long wanted = (long) request.first() + 1;
        List<FindingRow> rows = new ArrayList<>();
        for (Slice slice : Slice.ALL) {
            int place = fromStart ? 1 : slice.compareTo(start);
            if (rows.size() < wanted && place >= 0 && Reach.mayPass(condition, slice.rule(), slice.severity())) {
                rows.addAll(ask(
                        slice,
                        condition,
                        asOf,
                        place == 0 ? start : List.of("", "", "", "", ""),
                        wanted - rows.size()));
            }
        }
        return Page.of(rows, request.first(), Findings::cursor);
    }

    private static Cursor cursor(FindingRow row) {
        return Cursor.of(
                row.severity().name(),
                row.rule().code(),
                row.document(),
                row.subject(),
                row.about() == null ? "" : row.about());
    }

    private List<FindingRow> ask(Slice slice, Condition condition, LocalDate asOf, List<String> start, long limit) {
        RuleQuestion question = RuleQuestion.of(PAGE, slice.rule(), condition, asOf)
                .with(Map.of(
                        "severity", slice.severity().name(),
                        "afterDocument", start.get(2),
                        "afterSubject", start.get(3),
                        "afterAbout", start.get(4),
                        "limit", limit));
        return reader.ask(question.file(), question.parameters(), row -> FindingRows.finding(slice.rule(), asOf, row));
    }

    /** How many findings on a day pass the condition, by rule, severity and document. */
    public List<FindingCount> counts(Condition condition, LocalDate asOf) {
        List<FindingCount> counts = new ArrayList<>();
        for (FindingRule rule : FindingRule.all()) {
            if (Reach.mayPass(condition, rule, null)) {
                RuleQuestion question = RuleQuestion.of(COUNTS, rule, condition, asOf);
                counts.addAll(reader.ask(
                        question.file(),
                        question.parameters(),
                        row -> new FindingCount(
                                rule.code(),
                                Severity.valueOf(row.text("severity")),
                                row.text("document"),
                                row.number("count"))));
            }
        }
        return counts;
    }

    /** The finding with this id on a day. */
    public Optional<FindingRow> find(String id, LocalDate asOf) {
        return FindingRows.parse(id)
                .flatMap(wanted -> of(wanted.rule(), List.of(wanted.subject()), asOf).stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst());
    }

    /** What a rule finds of nodes. */
    private List<FindingRow> of(FindingRule rule, List<String> subjects, LocalDate asOf) {
        List<String> documents = reader.ask(DOCUMENTS_OF, Map.of("ids", subjects), row -> row.text("document"));
        if (documents.isEmpty()) {
            return List.of();
        }
        Condition condition = new Condition.All(
                List.of(new Condition.Field("notice", documents), new Condition.Field("subject", subjects)));
        return Stream.of(rule.severity(), Severity.HINT)
                .distinct()
                .flatMap(severity ->
                        ask(new Slice(rule, severity), condition, asOf, List.of("", "", "", "", ""), Long.MAX_VALUE)
                                .stream())
                .toList();
    }

    /** The findings that somebody has accepted, and which of them still count, a page at a time. */
    public Page<AcceptanceRow> acceptances(LocalDate asOf, PageRequest request) {
        List<FindingAcceptance> accepted = reader.ask(
                ACCEPTANCES,
                Map.of("after", request.start(1).getFirst(), "limit", (long) request.first() + 1),
                row -> FindingRows.acceptance(row.map("acceptance")));
        List<String> there = accepted.stream()
                .map(FindingAcceptance::code)
                .distinct()
                .flatMap(code -> FindingRule.find(code).stream())
                .flatMap(rule -> of(rule, subjects(accepted, rule), asOf).stream())
                .map(FindingRow::id)
                .toList();
        return Page.of(
                accepted.stream()
                        .map(acceptance -> new AcceptanceRow(
                                acceptance,
                                there.contains(acceptance.finding())
                                        ? AcceptanceRow.status(acceptance.until(), asOf)
                                        : AcceptanceRow.Status.STALE))
                        .toList(),
                request.first(),
                row -> Cursor.of("finding-acceptance/" + row.acceptance().finding()));
    }

    private static List<String> subjects(List<FindingAcceptance> accepted, FindingRule rule) {
        return accepted.stream()
                .filter(acceptance -> acceptance.code().equals(rule.code()))
                .map(FindingAcceptance::subject)
                .toList();
    }
}
