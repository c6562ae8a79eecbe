package org.privacygraph.queries.breach;

import java.util.List;
import java.util.Map;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** To whom the data that a breach concerns went on. */
public final class Onward {

    /** The most disclosures that are told of one recipient. */
    public static final int MOST = 20;

    private static final CypherFile BY_PARTY = CypherFile.of(Onward.class, "byParty");
    private static final CypherFile BY_ACTIVITY = CypherFile.of(Onward.class, "byActivity");
    private static final CypherFile PAGE = CypherFile.of(Onward.class, "page");
    private static final CypherFile COUNT = CypherFile.of(Onward.class, "count");

    private final Reach reach;

    /** Asks through {@code reader}. */
    public Onward(GraphReader reader) {
        this.reach = new Reach(reader);
    }

    /**
     * Somebody to whom data went on.
     *
     * @param party id of the recipient
     * @param role its role
     * @param disclosureCount number of disclosures
     * @param near ids of parties that hand data to it, {@value #MOST} at most
     * @param isBeside whether it is only a sub-processor of an activity for which the breached party processes: by whom is not stated
     * @param disclosures ids of the disclosures, {@value #MOST} at most
     */
    public record Recipient(
            String party,
            String role,
            long disclosureCount,
            List<String> near,
            boolean isBeside,
            List<String> disclosures) {
        /** Copies the lists. */
        public Recipient {
            near = List.copyOf(near);
            disclosures = List.copyOf(disclosures);
        }
    }

    /** The recipients, a page at a time, in order of recipient and role; {@code downstream} are the processors below. */
    public Page<Recipient> page(BreachScope scope, Chain downstream, PageRequest request) {
        List<String> start = request.start(2);
        List<Recipient> rows = ask(
                scope,
                downstream,
                PAGE,
                Map.of(
                        "afterParty",
                        start.get(0),
                        "afterRole",
                        start.get(1),
                        "most",
                        MOST,
                        "limit",
                        (long) request.first() + 1),
                row -> new Recipient(
                        row.text("party"),
                        row.text("role"),
                        row.number("disclosureCount"),
                        row.texts("near"),
                        Boolean.parseBoolean(row.text("beside")),
                        row.texts("disclosures")));
        return Page.of(rows, request.first(), row -> Cursor.of(row.party(), row.role()));
    }

    /** Number of the recipients. */
    public long count(BreachScope scope, Chain downstream) {
        return ask(scope, downstream, COUNT, Map.of(), row -> row.number("count"))
                .getFirst();
    }

    private <T> List<T> ask(
            BreachScope scope,
            Chain downstream,
            CypherFile end,
            Map<String, Object> parameters,
            java.util.function.Function<org.privacygraph.queries.Row, T> row) {
        return scope.namesParties()
                ? reach.askAlone(
                        new CypherFile(end.name(), BY_PARTY.text() + "\n" + end.text()),
                        scope.along(downstream.parties()),
                        parameters,
                        row)
                : reach.ask(scope, parameters, row, BY_ACTIVITY, end);
    }
}
