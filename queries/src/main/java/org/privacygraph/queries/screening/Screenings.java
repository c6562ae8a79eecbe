package org.privacygraph.queries.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.Row;

/** Looks for signs of a high risk in activities. */
public final class Screenings {

    private static final CypherFile TRAITS = CypherFile.of(Screenings.class, "traits");
    private static final CypherFile THERE = CypherFile.of(Screenings.class, "there");

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public Screenings(GraphReader reader) {
        this.reader = reader;
    }

    /** What points to a high risk in an activity on a day; nothing where there is no such activity. */
    public Optional<DpiaScreening> screening(String activity, LocalDate asOf) {
        Map<String, Object> parameters = Map.of("activity", activity);
        if (reader.ask(THERE, parameters, row -> row.text("id")).isEmpty()) {
            return Optional.empty();
        }
        List<DpiaReason> traits = reader.ask(TRAITS, parameters, Screenings::trait);
        return Optional.of(new DpiaScreening(
                activity,
                DpiaCriterion.all().stream()
                        .map(criterion -> DpiaSignal.of(criterion, traits))
                        .toList(),
                asOf));
    }

    private static DpiaReason trait(Row row) {
        List<String> tied = row.texts("tied");
        return new DpiaReason(
                row.text("value"),
                row.text("subject"),
                row.texts("assertions").stream()
                        .map(Assertion::valueOf)
                        .max(Comparator.naturalOrder())
                        .orElse(Assertion.STATED),
                row.texts("grains").stream()
                        .map(Grain::valueOf)
                        .max(Comparator.naturalOrder())
                        .orElse(Grain.PAIRED),
                Stream.concat(tied.stream(), row.texts("own").stream())
                        .distinct()
                        .toList());
    }
}
