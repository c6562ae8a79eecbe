package org.privacygraph.queries.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The shortest simple paths to some places, in order: shorter ones first, those of one length by the ids that they pass.
 *
 * <p>Best-first search over beginnings of paths: what is still to go is known exactly from a search backwards, so that
 * beginnings that lead nowhere are never looked at, and the first paths to arrive are the shortest.
 */
final class ShortestPaths {

    /** The most beginnings of paths that are looked at for one hit. */
    static final int MOST_BEGINNINGS = 50_000;

    private static final Comparator<Beginning> ORDER =
            Comparator.comparingInt(Beginning::total).thenComparing(Beginning::places, ShortestPaths::compare);

    private final Explored explored;
    private final Map<Place, Integer> toGo;

    /** Paths that were found, and whether the search went on to its end. */
    record Found(List<List<Place>> paths, boolean complete) {}

    /** The beginning of a path, and the fewest steps that the whole of it can have. */
    private record Beginning(List<Place> places, int total) {}

    ShortestPaths(Explored explored, Collection<Place> targets) {
        this.explored = explored;
        this.toGo = explored.distancesTo(targets);
    }

    /** The {@code most} shortest paths that end at the first target that they meet; simple: none passes a place twice. */
    Found find(int most) {
        PriorityQueue<Beginning> beginnings = new PriorityQueue<>(ORDER);
        explored.distances().forEach((place, distance) -> {
            if (distance == 0 && toGo.containsKey(place)) {
                offer(beginnings, List.of(place));
            }
        });
        List<List<Place>> paths = new ArrayList<>();
        for (int looked = 0; !beginnings.isEmpty() && paths.size() < most; looked++) {
            if (looked == MOST_BEGINNINGS) {
                return new Found(paths, false);
            }
            Beginning beginning = Objects.requireNonNull(beginnings.remove());
            Place last = beginning.places().getLast();
            if (toGo(last) == 0) {
                paths.add(beginning.places());
                continue;
            }
            HashSet<Place> passed = new HashSet<>(beginning.places());
            for (Place next : explored.onwards(last).keySet()) {
                if (toGo.containsKey(next) && !passed.contains(next)) {
                    List<Place> longer = new ArrayList<>(beginning.places());
                    longer.add(next);
                    offer(beginnings, longer);
                }
            }
        }
        return new Found(paths, true);
    }

    private void offer(PriorityQueue<Beginning> beginnings, List<Place> places) {
        int total = places.size() - 1 + toGo(places.getLast());
        if (total <= explored.hops()) {
            beginnings.add(new Beginning(places, total));
        }
    }

    private int toGo(Place place) {
        return toGo.getOrDefault(place, Integer.MAX_VALUE);
    }

    private static int compare(List<Place> one, List<Place> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(Integer.compare(one.size(), other.size()));
    }
}
