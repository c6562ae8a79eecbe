package org.privacygraph.queries.breach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.Row;

/** Which activities and disclosures a breach reaches: what every question about a breach begins with. */
final class Reach {

    private static final CypherFile BY_PARTY = CypherFile.of(Reach.class, "byParty");
    private static final CypherFile BY_ACTIVITY = CypherFile.of(Reach.class, "byActivity");
    private static final CypherFile NARROW = CypherFile.of(Reach.class, "narrow");

    private final GraphReader reader;

    Reach(GraphReader reader) {
        this.reader = reader;
    }

    /** Asks what follows from the rows that are reached; each file goes on where the one before ends. */
    <T> List<T> ask(BreachScope scope, Map<String, Object> parameters, Function<Row, T> row, CypherFile... then) {
        Narrowing narrowing = new Narrowing(scope);
        StringBuilder text = new StringBuilder(scope.namesParties() ? BY_PARTY.text() : BY_ACTIVITY.text());
        text.append('\n').append(narrowing.in(NARROW, false).text());
        for (CypherFile file : then) {
            text.append('\n').append(narrowing.in(file, true).text());
        }
        return reader.ask(new CypherFile(then[then.length - 1].name(), text.toString()), all(scope, parameters), row);
    }

    /** Asks without them. */
    <T> List<T> askAlone(CypherFile question, BreachScope scope, Map<String, Object> parameters, Function<Row, T> row) {
        return reader.ask(new Narrowing(scope).in(question, false), all(scope, parameters), row);
    }

    /** The number in the only row and column. */
    long count(BreachScope scope, CypherFile... then) {
        return ask(scope, Map.of(), row -> row.number("count"), then).getFirst();
    }

    private static Map<String, Object> all(BreachScope scope, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(scope.parameters());
        all.putAll(new Narrowing(scope).parameters());
        all.putAll(parameters);
        return all;
    }
}
