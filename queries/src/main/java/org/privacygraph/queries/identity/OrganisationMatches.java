package org.privacygraph.queries.identity;

import java.util.List;
import java.util.Map;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Likely matches of organisations, for a person to confirm or refuse. */
public final class OrganisationMatches {

    private static final CypherFile PAGE = CypherFile.of(OrganisationMatches.class, "page");

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public OrganisationMatches(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * Groups of organisations with alike names that nobody has decided on, in the order of their keys and members. Any two
     * of a group may be one: no decision and no document tells them apart. Where some of one key are told apart, each of
     * these stands in a group of its own with those that it may be one with.
     */
    public Page<OrganisationMatch> page(PageRequest request) {
        List<String> start = request.start(3);
        List<OrganisationMatch> matches = reader.ask(
                PAGE,
                Map.of(
                        "afterKey",
                        start.get(0),
                        "afterFirst",
                        start.get(1),
                        "afterSecond",
                        start.get(2),
                        "limit",
                        (long) request.first() + 1,
                        "one",
                        1L),
                row -> new OrganisationMatch(row.text("matchKey"), row.texts("ids"), row.texts("names")));
        return Page.of(
                matches,
                request.first(),
                match -> Cursor.of(
                        match.matchKey(), match.ids().get(0), match.ids().get(1)));
    }

    /**
     * Organisations that are likely to be one.
     *
     * @param matchKey what their names share
     * @param ids their ids, two at least
     * @param names their names, in the same order
     */
    public record OrganisationMatch(String matchKey, List<String> ids, List<String> names) {

        /** Copies the lists. */
        public OrganisationMatch {
            ids = List.copyOf(ids);
            names = List.copyOf(names);
        }
    }
}
