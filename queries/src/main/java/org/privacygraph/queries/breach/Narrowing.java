package org.privacygraph.queries.breach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.condition.Fragments;
import org.privacygraph.queries.condition.Predicate;

/**
 * What narrows the questions about a scope: categories and countries, of disclosures and activities or of items.
 *
 * <p>Only what is given becomes part of a question, since planning what is not needed takes longer than answering.
 */
final class Narrowing {

    private static final String CERTAIN = "/*{certain}*/";
    private static final String OF_WHERE = "where";
    private static final String OF_CERTAIN = "certain";
    private static final Fragments FRAGMENTS = new Fragments(Reach.class);

    private final BreachScope scope;

    Narrowing(BreachScope scope) {
        this.scope = scope;
    }

    /** The question with the predicates at their marked places. */
    CypherFile in(CypherFile question, boolean ofItems) {
        return new CypherFile(
                question.name(),
                question.where(fits(ofItems).text())
                        .text()
                        .replace(CERTAIN, certain(ofItems).text().replace("$" + OF_WHERE, "$" + OF_CERTAIN + ofItems)));
    }

    /** The parameters of all predicates. */
    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>();
        all.putAll(fits(false).parameters());
        for (boolean ofItems : new boolean[] {false, true}) {
            certain(ofItems)
                    .parameters()
                    .forEach((name, value) -> all.put(name.replace(OF_WHERE, OF_CERTAIN + ofItems), value));
        }
        return all;
    }

    /** Those of items have the same values as those of disclosures, in the same order, or fewer. */
    private Predicate fits(boolean ofItems) {
        List<Condition> conditions = new ArrayList<>();
        if (!scope.categories().isEmpty()) {
            conditions.add(new Condition.Any(List.of(
                    new Condition.Field(ofItems ? "item" : "category", scope.categories()),
                    new Condition.Field(ofItems ? "itemOpen" : "categoryOpen", scope.withPossible()))));
        }
        if (!scope.countries().isEmpty() && !ofItems) {
            conditions.add(new Condition.Any(List.of(
                    new Condition.Field("country", scope.countries()),
                    new Condition.Field("countryOpen", scope.withPossible()))));
        }
        return Predicate.of(new Condition.All(conditions), FRAGMENTS);
    }

    private Predicate certain(boolean ofItems) {
        List<Condition> conditions = new ArrayList<>();
        if (!scope.categories().isEmpty()) {
            conditions.add(new Condition.Field(ofItems ? "item" : "category", scope.categories()));
        }
        if (!scope.countries().isEmpty()) {
            conditions.add(new Condition.Field("country", scope.countries()));
        }
        return Predicate.of(new Condition.All(conditions), FRAGMENTS);
    }
}
