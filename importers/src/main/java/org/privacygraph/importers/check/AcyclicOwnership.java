package org.privacygraph.importers.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;

/** No organisation is a part, a subsidiary or a service of itself, however long the chain. */
final class AcyclicOwnership implements FactRule {

    private static final int SHOWN = 6;

    @Override
    public void check(FactChecks.Subject subject, Consumer<Violation> violations) {
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        subject.facts().facts().stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .forEach(organisation -> organisations.put(organisation.id(), organisation));
        new Walk("partOf", Organisation::partOf, organisations, violations).all();
        new Walk("subsidiaryOf", Organisation::subsidiaryOf, organisations, violations).all();
        new Walk("runBy", Organisation::runBy, organisations, violations).all();
    }

    /** Follows one kind of tie; every tie that leads back to the way that was come closes a circle. */
    private record Walk(
            String field,
            Function<Organisation, List<Link>> tie,
            Map<String, Organisation> organisations,
            Consumer<Violation> violations) {

        void all() {
            Set<String> done = new HashSet<>();
            organisations.keySet().forEach(start -> from(start, done));
        }

        private void from(String start, Set<String> done) {
            List<String> way = new ArrayList<>();
            Set<String> onWay = new HashSet<>();
            Deque<Iterator<String>> open = new ArrayDeque<>();
            String next = start;
            while (next != null) {
                if (onWay.contains(next)) {
                    tell(way.subList(way.indexOf(next), way.size()));
                } else if (done.add(next)) {
                    way.add(next);
                    onWay.add(next);
                    open.push(targets(next));
                }
                while (!open.isEmpty() && !open.element().hasNext()) {
                    open.pop();
                    onWay.remove(way.removeLast());
                }
                next = open.isEmpty() ? null : open.element().next();
            }
        }

        private Iterator<String> targets(String id) {
            return tie.apply(organisations.get(id)).stream()
                    .map(Link::target)
                    .filter(organisations::containsKey)
                    .iterator();
        }

        private void tell(List<String> circle) {
            String first = circle.getFirst();
            String shown = String.join(" -> ", circle.subList(0, Math.min(SHOWN, circle.size())));
            violations.accept(new Violation(
                    "CYCLIC_OWNERSHIP",
                    circle.getLast(),
                    field,
                    first,
                    "'" + first + "' stands above itself by " + field + ": " + shown
                            + (circle.size() > SHOWN ? " -> ... -> " : " -> ") + first + ".",
                    "Remove one tie of the circle."));
        }
    }
}
