package org.privacygraph.queries.breach;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Which data a breach concerns, and whether they were sent there, may have originated there, or are said not to be shared. */
public final class ConcernedData {

    /** The most examples that are told of a category. */
    public static final int EXAMPLES = 10;

    /** The most denials that are told. */
    public static final int MOST_DENIALS = 100;

    private static final String NONE = "-";
    private static final CypherFile ITEMS = CypherFile.of(ConcernedData.class, "items");
    private static final CypherFile PAGE = CypherFile.of(ConcernedData.class, "page");
    private static final CypherFile COUNT = CypherFile.of(ConcernedData.class, "count");
    private static final CypherFile CATEGORIES = CypherFile.of(ConcernedData.class, "categories");
    private static final CypherFile DENIALS = CypherFile.of(ConcernedData.class, "denials");

    private final Reach reach;

    /** Asks through {@code reader}. */
    public ConcernedData(GraphReader reader) {
        this.reach = new Reach(reader);
    }

    /**
     * An item of an activity that the breach concerns.
     *
     * @param activity id of the activity
     * @param disclosure id of the disclosure that hands it over; null where the activity only uses it
     * @param item id of the item; null where nothing is itemised
     * @param isAbsent whether the document says that it is not handed over
     * @param isCertain false where nothing is itemised, coded or placed that fits for certain: it may be included
     * @param isDenied whether a negative statement of the document denies it
     */
    public record Datum(
            String activity,
            @Nullable String disclosure,
            @Nullable String item,
            boolean isAbsent,
            boolean isCertain,
            boolean isDenied) {}

    /**
     * How the data of a category stand.
     *
     * @param category id of the category; null where items are not coded or nothing is itemised
     * @param isItemised whether there are items
     * @param itemCount number of items
     * @param activityCount number of activities
     * @param sent number of times that they are handed over
     * @param used number of times that activities use them
     * @param notShared number of times that a document says that they are not handed over
     * @param contradicted how many of these contradict what the document says elsewhere
     * @param items ids of {@value #EXAMPLES} items at most
     */
    public record CategoryCount(
            @Nullable String category,
            boolean isItemised,
            long itemCount,
            long activityCount,
            long sent,
            long used,
            long notShared,
            long contradicted,
            List<String> items) {
        /** Copies the list. */
        public CategoryCount {
            items = List.copyOf(items);
        }
    }

    /**
     * A document denies something of where the breach happened.
     *
     * @param statement id of the negative statement
     * @param items ids of the items that it is about
     */
    public record Denial(String statement, List<String> items) {
        /** Copies the list. */
        public Denial {
            items = List.copyOf(items);
        }
    }

    /** The data, a page at a time, in order of activity, disclosure and item. */
    public Page<Datum> page(BreachScope scope, PageRequest request) {
        List<String> start = request.start(3);
        List<Datum> rows = reach.ask(
                scope,
                Map.of(
                        "afterActivity", start.get(0),
                        "afterDisclosure", start.get(1),
                        "afterItem", start.get(2),
                        "limit", (long) request.first() + 1),
                row -> new Datum(
                        row.text("activity"),
                        none(row.text("disclosure")),
                        none(row.text("item")),
                        Boolean.parseBoolean(row.text("absent")),
                        Boolean.parseBoolean(row.text("certain")),
                        Boolean.parseBoolean(row.text("denied"))),
                ITEMS,
                PAGE);
        return Page.of(
                rows, request.first(), row -> Cursor.of(row.activity(), orNone(row.disclosure()), orNone(row.item())));
    }

    /** Number of the data. */
    public long count(BreachScope scope) {
        return reach.count(scope, ITEMS, COUNT);
    }

    /** The categories of the data. */
    public List<CategoryCount> categories(BreachScope scope) {
        return reach.ask(
                scope,
                Map.of("examples", EXAMPLES),
                row -> new CategoryCount(
                        row.text("category").isEmpty() ? null : row.text("category"),
                        Boolean.parseBoolean(row.text("itemised")),
                        row.number("itemCount"),
                        row.number("activityCount"),
                        row.number("sent"),
                        row.number("used"),
                        row.number("notShared"),
                        row.number("contradicted"),
                        row.texts("items")),
                ITEMS,
                CATEGORIES);
    }

    /** What documents deny of where the breach happened, {@value #MOST_DENIALS} at most. */
    public List<Denial> denials(BreachScope scope) {
        return scope.namesParties()
                ? reach.askAlone(
                        DENIALS,
                        scope,
                        Map.of("limit", MOST_DENIALS),
                        row -> new Denial(row.text("id"), row.texts("items")))
                : List.of();
    }

    private static @Nullable String none(String text) {
        return text.equals(NONE) ? null : text;
    }

    private static String orNone(@Nullable String text) {
        return text == null ? NONE : text;
    }
}
