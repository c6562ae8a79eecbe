package org.privacygraph.queries.trace;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.privacygraph.queries.DeadlineExceededException;

/** Explores breadth-first, a frontier at a time, so that the first way to a place is a shortest one. */
final class Exploration {

    /** Places that are asked about at once. */
    private static final int BATCH = 1_000;

    private final Neighbourhood neighbourhood;
    private final TraceLimits limits;
    private final Clock clock;
    private final Map<Place, Integer> distances = new LinkedHashMap<>();
    private final Map<Place, Map<Place, List<LineageEdge>>> ways = new HashMap<>();
    private final Set<LineageLimit> met = EnumSet.noneOf(LineageLimit.class);
    private final Set<Place> left = new HashSet<>();

    private Exploration(Neighbourhood neighbourhood, TraceLimits limits, Clock clock) {
        this.neighbourhood = neighbourhood;
        this.limits = limits;
        this.clock = clock;
    }

    /** Everything that can be reached from these places within the limits. */
    static Explored from(Collection<Place> starts, Neighbourhood neighbourhood, TraceLimits limits, Clock clock) {
        Exploration exploration = new Exploration(neighbourhood, limits, clock);
        exploration.explore(new TreeSet<>(starts));
        return new Explored(
                exploration.distances,
                exploration.ways,
                new Completeness(exploration.met, exploration.left.size()),
                limits.hops());
    }

    private void explore(Collection<Place> starts) {
        Instant end = clock.instant().plus(limits.time());
        List<Place> frontier = add(starts, 0);
        for (int hops = 0; !frontier.isEmpty(); hops++) {
            List<Place> next = new ArrayList<>();
            for (int i = 0; i < frontier.size(); i += BATCH) {
                List<Place> batch = frontier.subList(i, Math.min(i + BATCH, frontier.size()));
                if (clock.instant().isAfter(end) || !tryBatch(batch, hops, next)) {
                    met.add(LineageLimit.TIME);
                    left.addAll(frontier.subList(i, frontier.size()));
                    left.addAll(next);
                    return;
                }
            }
            frontier = next;
        }
    }

    /** False where the database has no more time for it. */
    private boolean tryBatch(List<Place> batch, int hops, List<Place> next) {
        try {
            Map<Place, Map<Place, List<LineageEdge>>> found = ways(batch);
            if (hops < limits.hops()) {
                for (Place place : batch) {
                    next.addAll(walk(place, found.getOrDefault(place, Map.of()), hops + 1));
                }
            } else {
                look(found);
            }
            return true;
        } catch (DeadlineExceededException e) {
            return false;
        }
    }

    /** Takes the ways on from a place, those to places that are still allowed. */
    private List<Place> walk(Place place, Map<Place, List<LineageEdge>> onwards, int distance) {
        List<Place> added = add(onwards.keySet(), distance);
        Map<Place, List<LineageEdge>> kept = new TreeMap<>();
        onwards.forEach((to, edges) -> {
            if (distances.containsKey(to)) {
                kept.put(to, edges.stream().distinct().sorted().toList());
            }
        });
        ways.put(place, kept);
        return added;
    }

    /** Only looks whether anything lies beyond the last hop. */
    private void look(Map<Place, Map<Place, List<LineageEdge>>> found) {
        for (Map<Place, List<LineageEdge>> onwards : found.values()) {
            for (Place to : onwards.keySet()) {
                if (!distances.containsKey(to)) {
                    met.add(LineageLimit.HOPS);
                    left.add(to);
                }
            }
        }
    }

    private List<Place> add(Collection<Place> places, int distance) {
        List<Place> added = new ArrayList<>();
        for (Place place : places) {
            if (distances.containsKey(place)) {
                continue;
            }
            if (distances.size() >= limits.places()) {
                met.add(LineageLimit.NODES);
                left.add(place);
            } else {
                distances.put(place, distance);
                added.add(place);
            }
        }
        return added;
    }

    private Map<Place, Map<Place, List<LineageEdge>>> ways(List<Place> batch) {
        Map<Place, Map<Place, List<LineageEdge>>> found = new HashMap<>();
        for (Step step : neighbourhood.from(batch)) {
            Objects.requireNonNull(found.computeIfAbsent(step.from(), from -> new TreeMap<>()))
                    .computeIfAbsent(step.to(), to -> new ArrayList<>())
                    .add(step.edge());
        }
        return found;
    }
}
