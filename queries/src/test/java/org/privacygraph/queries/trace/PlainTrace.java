package org.privacygraph.queries.trace;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Answers about a random graph by the plainest means: a queue for distances, and every simple path one by one. */
final class PlainTrace {

    private final Map<Place, Set<Place>> next = new TreeMap<>();
    private final List<Step> steps;
    private final Set<Place> starts;
    private final int hops;
    private final Map<Place, Integer> distances;

    PlainTrace(RandomGraph graph, int hops) {
        this(graph.steps(), graph.starts(), hops);
    }

    PlainTrace(List<Step> steps, Set<Place> starts, int hops) {
        this.steps = steps;
        this.starts = starts;
        this.hops = hops;
        steps.forEach(step ->
                next.computeIfAbsent(step.from(), place -> new TreeSet<>()).add(step.to()));
        this.distances = search(starts);
    }

    private Map<Place, Integer> search(Set<Place> from) {
        Map<Place, Integer> found = new TreeMap<>();
        Deque<Place> queue = new ArrayDeque<>(from);
        from.forEach(place -> found.put(place, 0));
        while (!queue.isEmpty()) {
            Place place = queue.remove();
            if (found.get(place) == hops) {
                continue;
            }
            for (Place to : next.getOrDefault(place, Set.of())) {
                if (!found.containsKey(to)) {
                    found.put(to, found.get(place) + 1);
                    queue.add(to);
                }
            }
        }
        return found;
    }

    Map<Place, Integer> distances() {
        return distances;
    }

    /** Whether a place that was not reached follows one that was. */
    boolean isCutShort() {
        return distances.keySet().stream()
                .flatMap(place -> next.getOrDefault(place, Set.of()).stream())
                .anyMatch(place -> !distances.containsKey(place));
    }

    /** The hits as text: node, distance, number of shortest paths. */
    List<Hit> hits() {
        Set<String> starting = starts.stream().map(Place::node).collect(Collectors.toSet());
        Map<String, List<Place>> places = distances.keySet().stream()
                .collect(Collectors.groupingBy(Place::node, TreeMap::new, Collectors.toList()));
        return places.entrySet().stream()
                .filter(entry -> !starting.contains(entry.getKey()))
                .map(entry -> {
                    int distance = entry.getValue().stream()
                            .mapToInt(distances::get)
                            .min()
                            .orElseThrow();
                    long paths = paths(Set.copyOf(entry.getValue())).stream()
                            .filter(path -> path.size() == distance + 1)
                            .count();
                    return new Hit(entry.getKey(), distance, paths);
                })
                .sorted(comparingInt(Hit::distance).thenComparing(Hit::node))
                .toList();
    }

    /** All simple paths that end at the first of the targets that they meet, the shortest first. */
    List<List<Place>> paths(Set<Place> targets) {
        List<List<Place>> found = new ArrayList<>();
        starts.forEach(start -> extend(List.of(start), targets, found));
        found.sort(Comparator.<List<Place>>comparingInt(List::size)
                .thenComparing(path -> path.stream()
                        .map(place -> place.node() + " " + place.state())
                        .collect(Collectors.joining("|"))));
        return found;
    }

    private void extend(List<Place> path, Set<Place> targets, List<List<Place>> found) {
        if (targets.contains(path.getLast())) {
            found.add(path);
            return;
        }
        if (path.size() - 1 == hops) {
            return;
        }
        for (Place to : next.getOrDefault(path.getLast(), Set.of())) {
            if (!path.contains(to)) {
                List<Place> longer = new ArrayList<>(path);
                longer.add(to);
                extend(longer, targets, found);
            }
        }
    }

    /** The edges that lead on from places that were explored. */
    Set<LineageEdge> edges() {
        return steps.stream()
                .filter(step -> distances.getOrDefault(step.from(), hops) < hops)
                .map(Step::edge)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The edges that can be walked on a way from a start to one of these nodes within the number of hops. */
    Set<LineageEdge> edgesOnPaths(Set<String> hits) {
        return steps.stream()
                .filter(step -> distances.containsKey(step.from())
                        && Objects.requireNonNull(distances.get(step.from())) + 1 + toGo(step.to(), hits) <= hops)
                .map(Step::edge)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int toGo(Place from, Set<String> hits) {
        return search(Set.of(from)).entrySet().stream()
                .filter(entry -> hits.contains(entry.getKey().node()))
                .map(Map.Entry::getValue)
                .min(comparing(distance -> distance))
                .orElse(hops + 1);
    }
}
