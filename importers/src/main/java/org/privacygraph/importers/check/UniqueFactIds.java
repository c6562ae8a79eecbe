package org.privacygraph.importers.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.privacygraph.fact.Fact;

/** No two facts of a document share an id. */
final class UniqueFactIds implements FactRule {

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        Set<String> seen = new HashSet<>();
        for (Fact fact : subject.facts().facts()) {
            if (!seen.add(fact.id())) {
                violations.accept(new Violation(
                        "DUPLICATE_FACT_ID",
                        fact.id(),
                        "id",
                        fact.id(),
                        "Two facts have the id '" + fact.id() + "'.",
                        "Give each fact an id of its own."));
            }
        }
    }
}
