package org.privacygraph.queries.breach;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.Row;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Activities, people, places and measures of what a breach concerns. */
public final class BreachFacets {

    private static final CypherFile ACTIVITIES = CypherFile.of(BreachFacets.class, "activities");
    private static final CypherFile COUNT_ACTIVITIES = CypherFile.of(BreachFacets.class, "countActivities");
    private static final CypherFile DATA_SUBJECTS = CypherFile.of(BreachFacets.class, "dataSubjects");
    private static final CypherFile PLACES = CypherFile.of(BreachFacets.class, "places");
    private static final CypherFile MEASURES = CypherFile.of(BreachFacets.class, "measures");

    private final Reach reach;

    /** Asks through {@code reader}. */
    public BreachFacets(GraphReader reader) {
        this.reach = new Reach(reader);
    }

    /**
     * How many have something in common.
     *
     * @param concept id of the concept; null where not coded or not stated
     * @param isStated false where the documents say nothing at all
     * @param count how many
     * @param ageBelow lowest age in years that the people have not reached; null where none is told
     * @param examples ids of {@value ConcernedData#EXAMPLES} facts at most
     */
    public record Count(
            @Nullable String concept,
            boolean isStated,
            long count,
            @Nullable Long ageBelow,
            List<String> examples) {
        /** Copies the list. */
        public Count {
            examples = List.copyOf(examples);
        }
    }

    /** Ids of the activities, in order, a page at a time. */
    public Page<String> activities(BreachScope scope, PageRequest request) {
        List<String> ids = reach.ask(
                scope,
                Map.of("after", request.start(1).getFirst(), "limit", (long) request.first() + 1),
                row -> row.text("id"),
                ACTIVITIES);
        return Page.of(ids, request.first(), Cursor::of);
    }

    /** Number of the activities. */
    public long countActivities(BreachScope scope) {
        return reach.count(scope, COUNT_ACTIVITIES);
    }

    /** Number of activities by category of people. */
    public List<Count> dataSubjects(BreachScope scope) {
        return reach.ask(
                scope,
                Map.of("examples", ConcernedData.EXAMPLES),
                row -> new Count(
                        concept(row, "category"),
                        Boolean.parseBoolean(row.text("stated")),
                        row.number("activityCount"),
                        row.optionalText("ageBelow") == null ? null : (Long) row.number("ageBelow"),
                        row.texts("groups")),
                DATA_SUBJECTS);
    }

    /** Number of disclosures by country or region of the recipient. */
    public List<Count> places(BreachScope scope) {
        return reach.ask(
                scope,
                Map.of(),
                row -> new Count(
                        concept(row, "place"), concept(row, "place") != null, row.number("count"), null, List.of()),
                PLACES);
    }

    /** Number of activities by measure. */
    public List<Count> measures(BreachScope scope) {
        return reach.ask(
                scope,
                Map.of("examples", ConcernedData.EXAMPLES),
                row -> new Count(
                        concept(row, "concept"), true, row.number("activityCount"), null, row.texts("measures")),
                MEASURES);
    }

    private static @Nullable String concept(Row row, String column) {
        String id = row.text(column);
        return id.isEmpty() ? null : id;
    }
}
