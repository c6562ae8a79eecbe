package org.privacygraph.queries.lineage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.Row;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.condition.Fragments;
import org.privacygraph.queries.condition.Predicate;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Who receives which data, as rows that can be filtered in every dimension. */
public final class DataFlows {

    /** The most disclosures and items that are told of one recipient. */
    public static final int MOST = 200;

    private static final int MOST_FACET_VALUES = 100;
    private static final CypherFile PAGE = CypherFile.of(DataFlows.class, "page");
    private static final CypherFile COUNT = CypherFile.of(DataFlows.class, "count");
    private static final CypherFile RECIPIENTS = CypherFile.of(DataFlows.class, "recipients");
    private static final CypherFile COUNT_RECIPIENTS = CypherFile.of(DataFlows.class, "countRecipients");
    private static final CypherFile COUNT_PARTIES = CypherFile.of(DataFlows.class, "countParties");
    private static final CypherFile COUNT_NOT_ITEMISED = CypherFile.of(DataFlows.class, "countPartiesNotItemised");
    private static final Map<Facet, CypherFile> FACETS = new EnumMap<>(Facet.class);
    private static final Fragments FRAGMENTS = new Fragments(DataFlows.class);

    static {
        for (Facet facet : Facet.values()) {
            FACETS.put(facet, CypherFile.of(DataFlows.class, facet.file()));
        }
    }

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public DataFlows(GraphReader reader) {
        this.reader = reader;
    }

    /** The flows that pass the condition on a day, a page at a time. */
    public Page<FlowRow> page(Condition condition, LocalDate asOf, PageRequest request) {
        List<String> start = request.start(2);
        List<FlowRow> rows = ask(
                PAGE,
                condition,
                Map.of(
                        "asOf",
                        asOf,
                        "afterDisclosure",
                        start.get(0),
                        "afterItem",
                        start.get(1),
                        "limit",
                        (long) request.first() + 1),
                row -> new FlowRow(row.text("disclosure"), row.optionalText("item")));
        return Page.of(rows, request.first(), row -> Cursor.of(row.disclosure(), row.itemKey()));
    }

    /** Number of the flows that pass the condition. */
    public long count(Condition condition, LocalDate asOf) {
        return ask(COUNT, condition, Map.of("asOf", asOf), row -> row.number("count"))
                .getFirst();
    }

    /** How many of the flows that pass the condition have each value of a dimension, the most frequent first. */
    public List<Facet.Count> facet(Facet facet, Condition condition, LocalDate asOf) {
        return ask(
                Objects.requireNonNull(FACETS.get(facet)),
                condition,
                Map.of("asOf", asOf, "limit", MOST_FACET_VALUES),
                row -> new Facet.Count(row.text("value"), row.number("count")));
    }

    /** Who receives the flows that pass the condition, a page at a time. */
    public Page<RecipientRow> recipients(Condition condition, LocalDate asOf, PageRequest request) {
        List<String> start = request.start(2);
        List<RecipientRow> rows = ask(
                RECIPIENTS,
                condition,
                Map.of(
                        "asOf",
                        asOf,
                        "afterParty",
                        start.get(0),
                        "afterReceipt",
                        start.get(1),
                        "most",
                        MOST,
                        "limit",
                        (long) request.first() + 1),
                DataFlows::recipient);
        return Page.of(rows, request.first(), row -> Cursor.of(row.party(), row.receipt()));
    }

    /** Number of the rows of {@link #recipients}. */
    public long countRecipients(Condition condition, LocalDate asOf) {
        return ask(COUNT_RECIPIENTS, condition, Map.of("asOf", asOf), row -> row.number("count"))
                .getFirst();
    }

    /** Number of parties that receive flows that pass the condition, whatever their roles and places. */
    public long countParties(Condition condition, LocalDate asOf) {
        return ask(COUNT_PARTIES, condition, Map.of("asOf", asOf), row -> row.number("count"))
                .getFirst();
    }

    /** Number of parties that receive flows that pass the condition and are not itemised. */
    public long countPartiesNotItemised(Condition condition, LocalDate asOf) {
        return ask(COUNT_NOT_ITEMISED, condition, Map.of("asOf", asOf), row -> row.number("count"))
                .getFirst();
    }

    private <T> List<T> ask(
            CypherFile question,
            Condition condition,
            Map<String, Object> parameters,
            java.util.function.Function<Row, T> row) {
        Predicate predicate = Predicate.of(condition, FRAGMENTS);
        return reader.ask(question.where(predicate.text()), new HashMap<>(predicate.with(parameters)), row);
    }

    private static RecipientRow recipient(Row row) {
        String[] receipt = row.text("receipt").split("\\|", -1);
        return new RecipientRow(
                row.text("party"),
                receipt[0],
                receipt[1].isEmpty() ? null : receipt[1],
                receipt[2],
                row.number("disclosureCount"),
                row.texts("disclosures"),
                row.texts("items"));
    }
}
