package org.privacygraph.queries.catalogue;

import java.util.EnumMap;
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
        Predicate predicate = Predicate.of(condition, FRAGMENTS);
        List<String> start = request.start(2);
        CypherFile question = question(
                listing,
                predicate,
                PAGE.text().replace("/*{after}*/", order.after()).replace("/*{direction}*/", order.direction()));
        List<Entry> rows = reader.ask(
                question,
                predicate.with(
                        Map.of("afterKey", start.get(0), "afterId", start.get(1), "limit", (long) request.first() + 1)),
                row -> new Entry(row.text("id"), row.text("sortKey")));
        Page<Entry> page = Page.of(rows, request.first(), entry -> Cursor.of(entry.sortKey(), entry.id()));
        return new Page<>(page.items().stream().map(Entry::id).toList(), page.cursors(), page.hasNextPage());
    }

    /** Number of the nodes that pass the condition. */
    public long count(Listing listing, Condition condition) {
        Predicate predicate = Predicate.of(condition, FRAGMENTS);
        return reader.ask(
                        question(listing, predicate, COUNT.text()), predicate.parameters(), row -> row.number("count"))
                .getFirst();
    }

    private static CypherFile question(Listing listing, Predicate predicate, String end) {
        CypherFile list = Objects.requireNonNull(LISTS.get(listing)).where(predicate.text());
        return new CypherFile(list.name(), list.text() + "\n" + end);
    }

    private record Entry(String id, String sortKey) {}
}
