package org.privacygraph.queries.catalogue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.condition.Fragments;
import org.privacygraph.queries.condition.Predicate;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Lists of nodes of one kind. */
public final class Catalogue {

    private static final Map<Listing, CypherFile> LISTS = new EnumMap<>(Listing.class);
    private static final CypherFile PAGE = CypherFile.of(Catalogue.class, "page");
    private static final CypherFile COUNT = CypherFile.of(Catalogue.class, "count");
    private static final Fragments FRAGMENTS = new Fragments(Catalogue.class);

    static {
        for (Listing listing : Listing.values()) {
            LISTS.put(listing, CypherFile.of(Catalogue.class, listing.file()));
        }
    }

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public Catalogue(GraphReader reader) {
        this.reader = reader;
    }

    /** Ids of the nodes that pass the condition, a page at a time. */
    public Page<String> page(Listing listing, Condition condition, Order order, PageRequest request) {
        Question question = question(listing, condition, order, request);
        List<Entry> rows = reader.ask(
                question.cypher(), question.parameters(), row -> new Entry(row.text("id"), row.text("sortKey")));
        Page<Entry> page = Page.of(rows, request.first(), entry -> Cursor.of(entry.sortKey(), entry.id()));
        return new Page<>(page.items().stream().map(Entry::id).toList(), page.cursors(), page.hasNextPage());
    }

    /** Number of the nodes that pass the condition. */
    public long count(Listing listing, Condition condition) {
        Predicate predicate = Predicate.of(condition, FRAGMENTS);
        CypherFile question = question(listing, predicate.text(), COUNT.text());
        return reader.ask(question, predicate.parameters(), row -> row.number("count"))
                .getFirst();
    }

    static Question question(Listing listing, Condition condition, Order order, PageRequest request) {
        Predicate predicate = Predicate.of(condition, FRAGMENTS);
        String property = listing.sortKey().property();
        // Said of every node, so that an index of both properties may be walked instead of sorting.
        String filter = predicate.text() + " AND n." + property + " IS NOT NULL AND n.id IS NOT NULL";
        Map<String, Object> parameters = new HashMap<>(predicate.with(Map.of("limit", (long) request.first() + 1)));
        if (request.after() != null) {
            List<String> start = request.start(2);
            filter += " AND " + order.after(property);
            parameters.put("afterKey", listing.sortKey().value(start.getFirst()));
            parameters.put("afterId", start.getLast());
        }
        String page = PAGE.text().replace("/*{key}*/", "n." + property).replace("/*{direction}*/", order.direction());
        return new Question(question(listing, filter, page), parameters);
    }

    private static CypherFile question(Listing listing, String filter, String end) {
        CypherFile list = Objects.requireNonNull(LISTS.get(listing)).where(filter);
        return new CypherFile(list.name(), list.text() + "\n" + end);
    }

    /** What the database is asked for one page. */
    record Question(CypherFile cypher, Map<String, Object> parameters) {}

    private record Entry(String id, String sortKey) {}
}
