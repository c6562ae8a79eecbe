package org.privacygraph.queries.trace;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A neighbourhood that remembers whether one of some nodes was passed.
 *
 * <p>Before and after are two places, so a path may come back to a node after it has passed one of them.
 */
final class Through implements Neighbourhood {

    private static final String PASSED = "+";
    private static final String NOT_YET = "-";

    private final Neighbourhood inner;
    private final Set<String> nodes;

    Through(Neighbourhood inner, Set<String> nodes) {
        this.inner = inner;
        this.nodes = nodes;
    }

    /** The place where a trace starts. */
    Place start(Place place) {
        return marked(place, false);
    }

    /** Whether one of the nodes lies on the way to this place, or is its own. */
    static boolean hasPassed(Place place) {
        return place.state().startsWith(PASSED);
    }

    @Override
    public List<Step> from(Collection<Place> places) {
        List<Place> plain = places.stream().map(Through::plain).distinct().toList();
        Map<Place, List<Step>> steps = inner.from(plain).stream().collect(groupingBy(Step::from));
        return places.stream()
                .flatMap(place -> steps.getOrDefault(plain(place), List.of()).stream()
                        .map(step -> new Step(place, marked(step.to(), hasPassed(place)), step.edge())))
                .toList();
    }

    private Place marked(Place place, boolean before) {
        return new Place(place.node(), (before || nodes.contains(place.node()) ? PASSED : NOT_YET) + place.state());
    }

    private static Place plain(Place place) {
        return new Place(place.node(), place.state().substring(1));
    }
}
