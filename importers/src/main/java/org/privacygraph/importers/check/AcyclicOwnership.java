package org.privacygraph.importers.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;

/** No organisation is a part, a subsidiary or a service of itself, however long the chain. */
final class AcyclicOwnership implements FactRule {

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        Map<String, Organisation> organisations = new HashMap<>();
        subject.facts().facts().stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .forEach(organisation -> organisations.put(organisation.id(), organisation));
        Map<String, Function<Organisation, List<Link>>> ties = Map.of(
                "partOf", Organisation::partOf,
                "subsidiaryOf", Organisation::subsidiaryOf,
                "runBy", Organisation::runBy);
        ties.forEach((field, tie) -> organisations.values().stream()
                .filter(organisation -> reachesItself(organisation, tie, organisations))
                .forEach(organisation -> violations.accept(new Violation(
                        "CYCLIC_OWNERSHIP",
                        organisation.id(),
                        field,
                        "'" + organisation.id() + "' stands above itself by " + field + ".",
                        "Remove one tie of the circle."))));
    }

    private static boolean reachesItself(
            Organisation start, Function<Organisation, List<Link>> tie, Map<String, Organisation> organisations) {
        Set<String> seen = new HashSet<>();
        Deque<Organisation> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Link link : tie.apply(open.removeFirst())) {
                if (link.target().equals(start.id())) {
                    return true;
                }
                Organisation next = organisations.get(link.target());
                if (next != null && seen.add(next.id())) {
                    open.add(next);
                }
            }
        }
        return false;
    }
}
