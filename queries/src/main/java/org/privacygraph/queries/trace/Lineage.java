package org.privacygraph.queries.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.InvalidCursorException;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/**
 * What a trace has found; its list, its count, its picture and its export all read this one value.
 *
 * <p>A start is never a hit. The hits are in order of distance, and then of id.
 */
public final class Lineage {

    private final Set<String> starts;
    private final Explored explored;
    private final Map<String, List<Place>> hitPlaces;
    private final List<Hit> hits;
    private final Map<String, List<LineageEdge>> receipts;

    private Lineage(
            Set<String> starts,
            Explored explored,
            Map<String, List<Place>> hitPlaces,
            List<Hit> hits,
            Map<String, List<LineageEdge>> receipts) {
        this.receipts = receipts;
        this.starts = starts;
        this.explored = explored;
        this.hitPlaces = hitPlaces;
        this.hits = hits;
    }

    /** What was explored, where a hit is whatever was reached at a place that {@code counts}. */
    static Lineage of(Explored explored, Predicate<Place> counts) {
        Set<String> starts = explored.distances().entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(entry -> entry.getKey().node())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<Place>> places = explored.distances().keySet().stream()
                .filter(place -> !starts.contains(place.node()) && counts.test(place))
                .collect(Collectors.groupingBy(Place::node, TreeMap::new, Collectors.toList()));
        Map<Place, Long> paths = explored.shortestPaths();
        List<Hit> hits = places.entrySet().stream()
                .map(entry -> hit(entry.getKey(), entry.getValue(), explored, paths))
                .sorted(Comparator.comparingInt(Hit::distance).thenComparing(Hit::node))
                .toList();
        return new Lineage(starts, explored, places, hits, receipts(explored));
    }

    private static Hit hit(String node, List<Place> places, Explored explored, Map<Place, Long> paths) {
        int distance = places.stream().mapToInt(explored::distance).min().orElseThrow();
        long count = places.stream()
                .filter(place -> explored.distance(place) == distance)
                .map(place -> paths.getOrDefault(place, 0L))
                .reduce(0L, Explored::plus);
        return new Hit(node, distance, count);
    }

    /** The same, with those hits only whose node passes. */
    Lineage only(Predicate<String> node) {
        Map<String, List<Place>> places = new TreeMap<>(hitPlaces);
        places.keySet().removeIf(node.negate());
        return new Lineage(
                starts,
                explored,
                places,
                hits.stream().filter(hit -> places.containsKey(hit.node())).toList(),
                receipts);
    }

    /** Ids of the nodes that it starts from, in order. */
    public Set<String> starts() {
        return starts;
    }

    /** What was reached, in order. */
    public List<Hit> hits() {
        return hits;
    }

    /** A part of the hits, in order. */
    public Page<Hit> page(PageRequest request) {
        List<String> after = request.start(2);
        List<Hit> rows = hits.stream()
                .filter(hit -> isAfter(hit, after))
                .limit(request.first() + 1L)
                .toList();
        return Page.of(rows, request.first(), hit -> Cursor.of(Integer.toString(hit.distance()), hit.node()));
    }

    private static boolean isAfter(Hit hit, List<String> after) {
        if (after.getFirst().isEmpty()) {
            return true;
        }
        try {
            int distance = Integer.parseInt(after.getFirst());
            return hit.distance() > distance
                    || hit.distance() == distance && hit.node().compareTo(after.get(1)) > 0;
        } catch (NumberFormatException e) {
            throw new InvalidCursorException();
        }
    }

    /** Whether everything was explored. */
    public Completeness completeness() {
        Set<LineageLimit> met = EnumSet.noneOf(LineageLimit.class);
        met.addAll(explored.completeness().limitsMet());
        if (hits.stream().anyMatch(hit -> hit.shortestPaths() == Long.MAX_VALUE)) {
            met.add(LineageLimit.PATHS);
        }
        return new Completeness(met, explored.completeness().unexplored());
    }

    /** Ids of all nodes that were reached, hits or not, in order of distance. */
    Set<String> reached() {
        return explored.distances().keySet().stream()
                .map(Place::node)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Number of places that were explored. */
    public long explored() {
        return explored.distances().size();
    }

    /** Some paths, and whether all beginnings could be looked at, so that none is missing among them. */
    public record Paths(List<LineagePath> paths, boolean complete) {}

    /** The shortest paths to a hit, {@code most} of them, in order. */
    public Paths paths(String hit, int most) {
        ShortestPaths.Found found = new ShortestPaths(explored, hitPlaces.getOrDefault(hit, List.of())).find(most);
        return new Paths(found.paths().stream().map(this::path).toList(), found.complete());
    }

    private LineagePath path(List<Place> places) {
        return new LineagePath(
                places.stream().map(Place::node).toList(),
                IntStream.range(1, places.size())
                        .mapToObj(i -> explored.onwards(places.get(i - 1)).getOrDefault(places.get(i), List.of()))
                        .toList());
    }

    /** Everything that was explored, each node and edge once. */
    public LineageGraph graph() {
        return graph(place -> true, (from, to) -> true);
    }

    /** The nodes and edges on ways from a start to a hit that have no more steps than a path may have. */
    public LineageGraph graphOnPaths() {
        Map<Place, Integer> toGo = explored.distancesTo(
                hitPlaces.values().stream().flatMap(Collection::stream).toList());
        return graph(
                place -> fits(explored.distance(place), toGo.get(place)),
                (from, to) -> fits(explored.distance(from) + 1, toGo.get(to)));
    }

    private boolean fits(int walked, @Nullable Integer toGo) {
        return toGo != null && walked + toGo <= explored.hops();
    }

    private interface Way {
        boolean isDrawn(Place from, Place to);
    }

    private LineageGraph graph(Predicate<Place> place, Way way) {
        Set<String> nodes = explored.distances().keySet().stream()
                .filter(place)
                .map(Place::node)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<LineageEdge> edges = new TreeSet<>();
        explored.ways()
                .forEach((from, onwards) -> onwards.forEach((to, ties) -> {
                    if (way.isDrawn(from, to)) {
                        edges.addAll(ties);
                    }
                }));
        return new LineageGraph(List.copyOf(nodes), List.copyOf(edges));
    }

    /** How many hits there are of each kind of node. */
    public List<Count<NodeLabel>> kinds() {
        return facet(node -> Stream.of(NodeLabel.ofId(node)));
    }

    /** How many hits receive data in each role, or are disclosures to a recipient in that role. */
    public List<Count<RecipientRole>> roles() {
        return facet(this::rolesOf);
    }

    /** How many hits receive data in each country or region, or are disclosures there; by id. */
    public List<Count<String>> locations() {
        return facet(this::locationsOf);
    }

    /** The roles in which a node receives data, or a disclosure hands them over, on the ways that were explored. */
    Stream<RecipientRole> rolesOf(String node) {
        return receipts(node).map(LineageEdge::role).filter(Objects::nonNull);
    }

    /** The countries and regions where that is told to be. */
    Stream<String> locationsOf(String node) {
        return receipts(node).map(LineageEdge::location).filter(Objects::nonNull);
    }

    private Stream<LineageEdge> receipts(String node) {
        return receipts.getOrDefault(node, List.of()).stream();
    }

    private static Map<String, List<LineageEdge>> receipts(Explored explored) {
        Map<String, List<LineageEdge>> receipts = new HashMap<>();
        explored.ways().values().stream()
                .flatMap(onwards -> onwards.values().stream())
                .flatMap(List::stream)
                .filter(edge -> edge.kind() == LineageEdgeKind.RECEIVED_BY)
                .distinct()
                .forEach(edge -> {
                    receipts.computeIfAbsent(edge.source(), node -> new ArrayList<>())
                            .add(edge);
                    receipts.computeIfAbsent(edge.target(), node -> new ArrayList<>())
                            .add(edge);
                });
        return receipts;
    }

    /** How many hits have each of the values that a function gives a hit, the most frequent first. */
    private <V extends Comparable<V>> List<Count<V>> facet(Function<String, Stream<V>> values) {
        Map<V, Long> counts = new TreeMap<>();
        hits.forEach(hit -> values.apply(hit.node()).distinct().forEach(value -> counts.merge(value, 1L, Long::sum)));
        List<Count<V>> facet = new ArrayList<>();
        counts.forEach((value, count) -> facet.add(new Count<>(value, count)));
        facet.sort(Comparator.comparingLong((Count<V> count) -> count.hits()).reversed());
        return facet;
    }

    /** How many hits have a value. */
    public record Count<V>(V value, long hits) {}
}
