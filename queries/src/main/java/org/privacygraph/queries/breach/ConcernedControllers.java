package org.privacygraph.queries.breach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Who decides on the processing that a breach concerns. */
public final class ConcernedControllers {

    /** The most reasons that are told of one controller. */
    public static final int MOST = 20;

    /** From so many disclosures on, walking an index costs less than sorting all that are reached. */
    private static final long MANY = 5_000;

    private static final int MOST_PLACES = 500;
    private static final CypherFile PAGE = CypherFile.of(ConcernedControllers.class, "page");
    private static final CypherFile WALK = CypherFile.of(ConcernedControllers.class, "walk");
    private static final CypherFile LOAD = CypherFile.of(ConcernedControllers.class, "load");
    private static final CypherFile COUNT = CypherFile.of(ConcernedControllers.class, "count");
    private static final CypherFile STEPS = CypherFile.of(ConcernedControllers.class, "steps");
    private static final CypherFile DECISIONS = CypherFile.of(ConcernedControllers.class, "decisions");
    private static final CypherFile PLACES = CypherFile.of(ConcernedControllers.class, "places");
    private static final CypherFile PLACES_OF = CypherFile.of(ConcernedControllers.class, "placesOf");
    private static final CypherFile WITHOUT_CONTACT = CypherFile.of(ConcernedControllers.class, "withoutContact");

    private final Reach reach;

    /** Asks through {@code reader}. */
    public ConcernedControllers(GraphReader reader) {
        this.reach = new Reach(reader);
    }

    /**
     * Why a controller is concerned.
     *
     * @param party id of the party in the chain that it hands data to, or that decides or is a source; empty where the scope names none
     * @param role role of that party in the disclosure; null where there is none
     * @param assertion how the document says it
     * @param isSource whether the party is where the data come from
     * @param activity id of the activity
     * @param disclosure id of the disclosure; null where there is none
     * @param isCertain whether the data fit for certain
     */
    public record Reason(
            String party,
            @Nullable String role,
            String assertion,
            boolean isSource,
            String activity,
            @Nullable String disclosure,
            boolean isCertain) {}

    /**
     * So many controllers sit at the same places.
     *
     * @param places ids of countries and regions; empty where none is stated
     * @param count number of controllers
     */
    public record PlacesCount(List<String> places, long count) {
        /** Copies the list. */
        public PlacesCount {
            places = List.copyOf(places);
        }
    }

    /** Ids of the controllers, in order, a page at a time. */
    public Page<String> page(BreachScope scope, PageRequest request) {
        return page(scope, request.start(1).getFirst(), request.first());
    }

    /** Ids of {@code size} controllers after one of them, or after an empty text, in order. */
    public Page<String> page(BreachScope scope, String after, int size) {
        Map<String, Object> parameters = Map.of("after", after, "limit", (long) size + 1);
        List<String> ids = isWalked(scope)
                ? reach.askAlone(WALK, scope, parameters, row -> row.text("id"))
                : reach.ask(scope, parameters, row -> row.text("id"), PAGE);
        return Page.of(ids, size, Cursor::of);
    }

    private boolean isWalked(BreachScope scope) {
        return scope.namesParties()
                && !scope.isNarrowed()
                && reach.askAlone(LOAD, scope, Map.of(), row -> row.number("count"))
                                .getFirst()
                        >= MANY;
    }

    /** Number of the controllers. */
    public long count(BreachScope scope) {
        return reach.count(scope, COUNT);
    }

    /** Number of the controllers of whom no document gives a contact. */
    public long countWithoutContact(BreachScope scope) {
        return reach.count(scope, WITHOUT_CONTACT);
    }

    /** Why each of these controllers is concerned, what is certain first, {@value #MOST} reasons at most. */
    public Map<String, List<Reason>> reasons(BreachScope scope, List<String> controllers) {
        Map<String, List<Reason>> reasons = new HashMap<>();
        reach.askAlone(
                scope.namesParties() ? STEPS : DECISIONS,
                scope,
                Map.of("ids", controllers, "most", MOST),
                row -> reasons.computeIfAbsent(row.text("id"), id -> new ArrayList<>())
                        .add(new Reason(
                                row.text("party"),
                                row.optionalText("role"),
                                row.text("assertion"),
                                Boolean.parseBoolean(row.text("source")),
                                row.text("activity"),
                                row.optionalText("disclosure"),
                                Boolean.parseBoolean(row.text("certain")))));
        return reasons;
    }

    /** How many controllers sit where, the most frequent first. */
    public List<PlacesCount> places(BreachScope scope) {
        return reach.ask(
                scope,
                Map.of("limit", MOST_PLACES),
                row -> new PlacesCount(row.texts("places"), row.number("count")),
                PLACES);
    }

    /** Ids of the places where documents say that each of these sits. */
    public Map<String, List<String>> placesOf(BreachScope scope, List<String> controllers) {
        Map<String, List<String>> places = new HashMap<>();
        reach.askAlone(
                PLACES_OF, scope, Map.of("ids", controllers), row -> places.put(row.text("id"), row.texts("places")));
        return places;
    }
}
