package org.privacygraph.queries.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.privacygraph.provenance.Assertion;

/** A graph in memory, with cycles, diamonds, parallel edges, loops and nodes that are several places. */
record RandomGraph(List<Place> places, Set<Place> starts, List<Step> steps) implements Neighbourhood {

    static RandomGraph of(Random random, int most) {
        List<Place> places = IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> new Place("n" + random.nextInt(most), "s" + random.nextInt(3)))
                .distinct()
                .toList();
        Set<Place> starts = new TreeSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            starts.add(one(random, places));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(3 * places.size()); i > 0; i--) {
            Place from = one(random, places);
            Place to = one(random, places);
            for (int parallel = random.nextInt(2); parallel >= 0; parallel--) {
                steps.add(new Step(from, to, edge(from, to, random)));
            }
        }
        return new RandomGraph(places, starts, List.copyOf(new LinkedHashSet<>(steps)));
    }

    private static LineageEdge edge(Place from, Place to, Random random) {
        return new LineageEdge(
                from.node(),
                to.node(),
                one(random, List.of(LineageEdgeKind.values())),
                one(random, List.of(Assertion.values())),
                null,
                null,
                null,
                List.of());
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @Override
    public List<Step> from(Collection<Place> asked) {
        return steps.stream().filter(step -> asked.contains(step.from())).toList();
    }
}
