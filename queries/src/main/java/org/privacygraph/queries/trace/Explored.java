package org.privacygraph.queries.trace;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a trace has explored: places in order of distance, and the ways between them.
 *
 * @param distances the fewest steps from a start to each place, in order of distance
 * @param ways for each place that was explored, the places that follow and the edges that lead there
 * @param completeness what was left
 * @param hops the most steps that a path may have
 */
record Explored(
        Map<Place, Integer> distances,
        Map<Place, Map<Place, List<LineageEdge>>> ways,
        Completeness completeness,
        int hops) {

    /** Number of shortest paths to each place, up to the largest number that a {@code long} holds. */
    Map<Place, Long> shortestPaths() {
        Map<Place, Long> counts = new HashMap<>();
        distances.forEach((place, distance) -> {
            long count = distance == 0 ? 1 : counts.getOrDefault(place, 0L);
            counts.put(place, count);
            onwards(place).keySet().stream()
                    .filter(to -> distance(to) == distance + 1)
                    .forEach(to -> counts.merge(to, count, Explored::plus));
        });
        return counts;
    }

    /** The sum, or the largest number where it is larger. */
    static long plus(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    Map<Place, List<LineageEdge>> onwards(Place place) {
        return ways.getOrDefault(place, Map.of());
    }

    int distance(Place place) {
        return distances.getOrDefault(place, Integer.MAX_VALUE);
    }

    /** The fewest steps from each place to one of these; a place that does not lead there is left out. */
    Map<Place, Integer> distancesTo(Collection<Place> targets) {
        Map<Place, List<Place>> back = new HashMap<>();
        ways.forEach((from, onwards) -> onwards.keySet()
                .forEach(to -> back.computeIfAbsent(to, place -> new java.util.ArrayList<>())
                        .add(from)));
        Map<Place, Integer> left = new HashMap<>();
        Deque<Place> queue = new ArrayDeque<>();
        for (Place target : targets) {
            left.put(target, 0);
            queue.add(target);
        }
        while (!queue.isEmpty()) {
            Place place = queue.remove();
            int next = left.getOrDefault(place, 0) + 1;
            for (Place from : back.getOrDefault(place, List.of())) {
                if (left.putIfAbsent(from, next) == null) {
                    queue.add(from);
                }
            }
        }
        return left;
    }
}
