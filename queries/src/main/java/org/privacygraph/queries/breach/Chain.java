package org.privacygraph.queries.breach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parties that lead to where a breach happened, each with its distance and the next on the shortest ways there. */
public final class Chain {

    private final Map<String, Integer> distances = new LinkedHashMap<>();
    private final Map<String, List<Step>> next = new LinkedHashMap<>();

    Chain(List<String> starts) {
        starts.forEach(start -> distances.put(start, 0));
    }

    /**
     * One party hands data to another.
     *
     * @param far the one that is further away from the breach
     * @param near the one that is nearer
     * @param disclosure id of a disclosure that says so
     */
    public record Step(String far, String near, String disclosure) {}

    /** Remembers a step; true where {@code far} was not known before. */
    boolean add(Step step) {
        int distance = distances.getOrDefault(step.near(), 0) + 1;
        Integer known = distances.putIfAbsent(step.far(), distance);
        if (known == null || known == distance) {
            next.computeIfAbsent(step.far(), far -> new ArrayList<>()).add(step);
        }
        return known == null;
    }

    /** Ids of all parties, the nearest first. */
    public List<String> parties() {
        return List.copyOf(distances.keySet());
    }

    /** Number of steps from a party to where the breach happened. */
    public int distance(String party) {
        return distances.getOrDefault(party, 0);
    }

    /** The shortest ways from a party to where the breach happened, {@code most} at most; one empty way from there. */
    public List<List<Step>> ways(String party, int most) {
        List<List<Step>> ways = new ArrayList<>();
        collect(party, List.of(), ways, most);
        return ways;
    }

    private void collect(String party, List<Step> before, List<List<Step>> ways, int most) {
        List<Step> steps = next.getOrDefault(party, List.of());
        if (steps.isEmpty()) {
            ways.add(before);
        }
        for (Step step : steps) {
            if (ways.size() < most) {
                List<Step> way = new ArrayList<>(before);
                way.add(step);
                collect(step.near(), way, ways, most);
            }
        }
    }
}
