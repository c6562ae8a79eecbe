package org.privacygraph.queries.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.condition.Fragments;
import org.privacygraph.queries.condition.Predicate;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** What the rules find: the heaviest first, then by code, document, subject and concept. */
public final class Findings {

    private static final CypherFile PAGE = CypherFile.of(Findings.class, "page");
    private static final CypherFile COUNTS = CypherFile.of(Findings.class, "counts");
    private static final CypherFile PASSING = CypherFile.of(Findings.class, "passing");
    private static final CypherFile SURROUNDINGS = CypherFile.of(Findings.class, "surroundings");
    private static final CypherFile DOCUMENTS_OF = CypherFile.of(Findings.class, "documentsOf");
    private static final CypherFile ACCEPTANCES = CypherFile.of(Findings.class, "acceptances");
    private static final Fragments FRAGMENTS = new Fragments(Findings.class);
    private static final String ACCEPTANCE = "finding-acceptance/";
    private static final int KEYS = 5;

    // How many findings are looked at for a filter at once.
    private static final int BATCH = 500;

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public Findings(GraphReader reader) {
        this.reader = reader;
    }

    /** The findings on a day that pass the condition, a page at a time. */
    public Page<FindingRow> page(Condition condition, LocalDate asOf, PageRequest request) {
        List<String> start = request.start(KEYS);
        int wanted = request.first() + 1;
        List<FindingRow> rows = new ArrayList<>();
        for (Slice slice : Slice.ALL) {
            int order = request.after() == null ? 1 : order(slice, start);
            if (rows.size() < wanted && order >= 0 && Reach.mayPass(condition, slice.rule(), slice.severity())) {
                Slice.Place after =
                        order == 0 ? new Slice.Place(start.get(2), start.get(3), start.get(4)) : Slice.Place.START;
                rows.addAll(passing(slice, condition, asOf, after, wanted - rows.size()));
            }
        }
        Page<FindingRow> page = Page.of(rows, request.first(), Findings::cursor);
        return new Page<>(surrounded(page.items()), page.cursors(), page.hasNextPage());
    }

    private static int order(Slice slice, List<String> start) {
        int bySeverity = slice.severity().compareTo(severity(start.get(0)));
        return bySeverity == 0 ? slice.rule().code().compareTo(start.get(1)) : bySeverity;
    }

    private static Severity severity(String name) {
        try {
            return Severity.valueOf(name);
        } catch (IllegalArgumentException e) {
            return Severity.HIGH;
        }
    }

    private static Cursor cursor(FindingRow row) {
        Slice.Place place = Slice.Place.after(row);
        return Cursor.of(row.severity().name(), row.rule().code(), place.document(), place.subject(), place.about());
    }

    /** The next findings of a part of the list that pass the condition. */
    private List<FindingRow> passing(Slice slice, Condition condition, LocalDate asOf, Slice.Place start, int wanted) {
        List<String> documents = Reach.documents(condition);
        if (Reach.saysAll(condition)) {
            return slice.ask(reader, PAGE, documents, asOf, start, wanted);
        }
        List<FindingRow> passed = new ArrayList<>();
        Slice.Place after = start;
        boolean more = true;
        while (more && passed.size() < wanted) {
            List<FindingRow> batch = slice.ask(reader, PAGE, documents, asOf, after, BATCH);
            passed.addAll(filtered(batch, condition, asOf));
            more = batch.size() == BATCH;
            after = more ? Slice.Place.after(batch.getLast()) : after;
        }
        return passed.subList(0, Math.min(wanted, passed.size()));
    }

    private List<FindingRow> filtered(List<FindingRow> rows, Condition condition, LocalDate asOf) {
        if (rows.isEmpty()) {
            return rows;
        }
        Predicate predicate = Predicate.of(condition, FRAGMENTS);
        Set<String> passing = new HashSet<>(reader.ask(
                PASSING.where(predicate.text()),
                predicate.with(Map.of("findings", FindingRows.maps(rows), "acceptances", ACCEPTANCE, "asOf", asOf)),
                row -> row.text("id")));
        return rows.stream().filter(row -> passing.contains(row.id())).toList();
    }

    private List<FindingRow> surrounded(List<FindingRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<String, FindingRow> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        reader.ask(
                SURROUNDINGS,
                Map.of("findings", FindingRows.maps(rows), "acceptances", ACCEPTANCE),
                row -> byId.computeIfPresent(row.text("id"), (id, finding) -> FindingRows.surrounded(finding, row)));
        return rows.stream().map(row -> byId.getOrDefault(row.id(), row)).toList();
    }

    /** How many findings on a day pass the condition, by rule, severity and document. */
    public List<FindingCount> counts(Condition condition, LocalDate asOf) {
        return FindingRule.all().stream()
                .flatMap(rule -> (Reach.saysAll(condition)
                                ? counted(rule, condition, asOf)
                                : looked(rule, condition, asOf))
                        .stream())
                .toList();
    }

    private List<FindingCount> counted(FindingRule rule, Condition condition, LocalDate asOf) {
        if (Slice.of(rule).noneMatch(slice -> Reach.mayPass(condition, rule, slice.severity()))) {
            return List.of();
        }
        RuleQuestion question = RuleQuestion.of(COUNTS, rule, Reach.documents(condition), asOf);
        return reader
                .ask(
                        question.file(),
                        question.parameters(),
                        row -> new FindingCount(
                                rule.code(),
                                Severity.valueOf(row.text("severity")),
                                row.text("document"),
                                row.number("count")))
                .stream()
                .filter(count -> Reach.mayPass(condition, rule, count.severity()))
                .toList();
    }

    private List<FindingCount> looked(FindingRule rule, Condition condition, LocalDate asOf) {
        List<FindingCount> counts = new ArrayList<>();
        Slice.of(rule)
                .filter(slice -> Reach.mayPass(condition, rule, slice.severity()))
                .forEach(slice -> {
                    Map<String, Long> byDocument = new TreeMap<>();
                    passing(slice, condition, asOf, Slice.Place.START, Integer.MAX_VALUE)
                            .forEach(row -> byDocument.merge(row.document(), 1L, Long::sum));
                    byDocument.forEach((document, count) ->
                            counts.add(new FindingCount(rule.code(), slice.severity(), document, count)));
                });
        return counts;
    }

    /** The finding with this id on a day. */
    public Optional<FindingRow> find(String id, LocalDate asOf) {
        return FindingRows.parse(id)
                .flatMap(wanted -> surrounded(of(wanted.rule(), List.of(wanted.subject()), asOf)).stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst());
    }

    /** What a rule finds of nodes. */
    private List<FindingRow> of(FindingRule rule, List<String> subjects, LocalDate asOf) {
        List<String> documents = reader.ask(DOCUMENTS_OF, Map.of("ids", subjects), row -> row.text("document"));
        return documents.isEmpty()
                ? List.of()
                : Slice.of(rule)
                        .flatMap(slice ->
                                slice.ask(reader, PAGE, documents, asOf, Slice.Place.START, Integer.MAX_VALUE).stream())
                        .filter(row -> subjects.contains(row.subject()))
                        .toList();
    }

    /** The findings that somebody has accepted, and which of them still count, a page at a time. */
    public Page<AcceptanceRow> acceptances(LocalDate asOf, PageRequest request) {
        List<FindingAcceptance> accepted = reader.ask(
                ACCEPTANCES,
                Map.of("after", request.start(1).getFirst(), "limit", (long) request.first() + 1),
                row -> FindingRows.acceptance(row.map("acceptance")));
        Set<String> there = new HashSet<>();
        accepted.stream()
                .map(FindingAcceptance::code)
                .distinct()
                .flatMap(code -> FindingRule.find(code).stream())
                .forEach(rule -> of(rule, subjects(accepted, rule), asOf).forEach(row -> there.add(row.id())));
        return Page.of(
                accepted.stream()
                        .map(acceptance -> new AcceptanceRow(acceptance, status(acceptance, there, asOf)))
                        .toList(),
                request.first(),
                row -> Cursor.of(ACCEPTANCE + row.acceptance().finding()));
    }

    private static AcceptanceRow.Status status(FindingAcceptance acceptance, Set<String> there, LocalDate asOf) {
        return there.contains(acceptance.finding())
                ? AcceptanceRow.status(acceptance.until(), asOf)
                : AcceptanceRow.Status.STALE;
    }

    private static List<String> subjects(List<FindingAcceptance> accepted, FindingRule rule) {
        return accepted.stream()
                .filter(acceptance -> acceptance.code().equals(rule.code()))
                .map(FindingAcceptance::subject)
                .toList();
    }
}
