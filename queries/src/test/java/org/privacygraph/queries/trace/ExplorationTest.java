package org.privacygraph.queries.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.provenance.Assertion;

class ExplorationTest {

    private static final TraceLimits FAR = new TraceLimits(50, 10_000, Duration.ofMinutes(1));

    @Test
    void list_distances_counts_and_picture_are_those_of_a_plain_search_on_random_graphs() {
        AtomicInteger cutShort = new AtomicInteger();
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            RandomGraph graph = RandomGraph.of(random, 12);
            int hops = 1 + random.nextInt(12);
            PlainTrace plain = new PlainTrace(graph, hops);
            Explored explored = explore(graph, hops, 10_000);
            Lineage lineage = Lineage.of(explored, place -> true);

            assertThat(explored.distances()).as("seed " + seed).isEqualTo(plain.distances());
            assertThat(lineage.hits()).as("seed " + seed).isEqualTo(plain.hits());
            assertThat(lineage.completeness().complete()).as("seed " + seed).isEqualTo(!plain.isCutShort());
            assertThat(lineage.graph().edges()).as("seed " + seed).containsExactlyElementsOf(plain.edges());
            assertThat(lineage.graph().nodes())
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(nodes(plain.distances().keySet()));
            cutShort.addAndGet(plain.isCutShort() ? 1 : 0);
        }
        assertThat(cutShort).hasValueBetween(50, 1_400);
    }

    @Test
    void the_shortest_simple_paths_are_the_first_of_all_simple_paths_on_random_graphs() {
        int several = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            RandomGraph graph = RandomGraph.of(random, 9);
            int hops = 1 + random.nextInt(9);
            PlainTrace plain = new PlainTrace(graph, hops);
            Lineage lineage = Lineage.of(explore(graph, hops, 10_000), place -> true);
            for (Hit hit : lineage.hits()) {
                Set<Place> targets = plain.distances().keySet().stream()
                        .filter(place -> place.node().equals(hit.node()))
                        .collect(Collectors.toSet());
                List<List<Place>> all = plain.paths(targets);
                int most = 1 + random.nextInt(6);
                Lineage.Paths paths = lineage.paths(hit.node(), most);
                assertThat(paths.complete()).isTrue();
                assertThat(paths.paths().stream().map(LineagePath::nodes))
                        .as("seed " + seed + " to " + hit)
                        .containsExactlyElementsOf(all.stream()
                                .limit(most)
                                .map(path -> path.stream().map(Place::node).toList())
                                .toList());
                assertThat(paths.paths())
                        .allSatisfy(path -> assertThat(path.edges())
                                .hasSize(path.nodes().size() - 1)
                                .allSatisfy(edges -> assertThat(edges).isNotEmpty()));
                several += all.size() > 1 ? 1 : 0;
            }
        }
        assertThat(several).isGreaterThan(400);
    }

    @Test
    void hits_that_do_not_count_leave_the_list_and_with_it_the_picture_of_paths() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            RandomGraph graph = RandomGraph.of(random, 12);
            int hops = 1 + random.nextInt(8);
            Lineage all = Lineage.of(explore(graph, hops, 10_000), place -> true);
            Lineage some = all.only(node -> node.hashCode() % 3 == 0);
            Set<String> wanted = some.hits().stream().map(Hit::node).collect(Collectors.toSet());
            assertThat(some.hits())
                    .containsExactlyElementsOf(all.hits().stream()
                            .filter(hit -> hit.node().hashCode() % 3 == 0)
                            .toList());
            PlainTrace plain = new PlainTrace(graph, hops);
            LineageGraph drawn = some.graphOnPaths();
            assertThat(drawn.edges()).as("seed " + seed).containsExactlyElementsOf(plain.edgesOnPaths(wanted));
            assertThat(drawn.nodes()).containsAll(wanted);
            assertThat(drawn.edges())
                    .allSatisfy(edge -> assertThat(drawn.nodes()).contains(edge.source(), edge.target()));
        }
    }

    @Test
    void through_leaves_the_hits_that_a_way_by_one_of_the_nodes_leads_to() {
        int fewer = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            RandomGraph graph = RandomGraph.of(random, 10);
            int hops = 1 + random.nextInt(10);
            Set<String> nodes = Set.of(
                    graph.places().get(random.nextInt(graph.places().size())).node());
            Through through = new Through(graph, nodes);
            Set<Place> starts =
                    graph.starts().stream().map(through::start).collect(Collectors.toCollection(TreeSet::new));
            Lineage lineage = Lineage.of(
                    Exploration.from(starts, through, new TraceLimits(hops, 10_000, FAR.time()), Clock.systemUTC()),
                    Through::hasPassed);

            PlainTrace there = new PlainTrace(graph, hops);
            Set<String> starting = nodes(graph.starts());
            Set<String> expected = new TreeSet<>();
            there.distances().forEach((place, distance) -> {
                if (nodes.contains(place.node())) {
                    new PlainTrace(graph.steps(), Set.of(place), hops - distance)
                            .distances()
                            .keySet()
                            .forEach(to -> expected.add(to.node()));
                }
            });
            expected.removeAll(starting);
            assertThat(nodes(lineage)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
            lineage.hits()
                    .forEach(hit -> assertThat(lineage.paths(hit.node(), 3).paths())
                            .isNotEmpty()
                            .allSatisfy(path -> assertThat(path.nodes()).containsAnyElementsOf(nodes)));
            fewer += expected.size() < there.hits().size() ? 1 : 0;
        }
        assertThat(fewer).isGreaterThan(150);
    }

    @Test
    void a_limit_of_places_is_told_and_what_is_told_is_right() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            RandomGraph graph = RandomGraph.of(random, 15);
            int most = 1 + random.nextInt(6);
            Explored explored = explore(graph, 50, most);
            PlainTrace plain = new PlainTrace(graph, 50);
            assertThat(explored.distances()).hasSizeLessThanOrEqualTo(most);
            assertThat(plain.distances()).containsAllEntriesOf(explored.distances());
            boolean all = explored.distances().size() == plain.distances().size();
            assertThat(explored.completeness().complete()).as("seed " + seed).isEqualTo(all);
            assertThat(explored.completeness().unexplored() > 0).isEqualTo(!all);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 49})
    void a_chain_is_walked_to_its_end_or_its_limit(int hops) {
        List<Place> chain = IntStream.rangeClosed(0, 30)
                .mapToObj(i -> new Place("n" + i, ""))
                .toList();
        List<Step> steps = IntStream.range(0, 30)
                .mapToObj(i -> step(chain.get(i), chain.get(i + 1)))
                .toList();
        Lineage lineage =
                Lineage.of(explore(new RandomGraph(chain, Set.of(chain.getFirst()), steps), hops, 100), place -> true);
        assertThat(lineage.hits()).hasSize(Math.min(hops, 30));
        assertThat(lineage.completeness())
                .isEqualTo(new Completeness(hops < 30 ? Set.of(LineageLimit.HOPS) : Set.of(), hops < 30 ? 1 : 0));
    }

    @Test
    void more_shortest_paths_than_a_long_holds_are_told_as_that_many_or_more() {
        // Each of 70 diamonds doubles the number of paths.
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            for (String side : List.of("a", "b")) {
                Place middle = new Place("m" + i + side, "");
                steps.add(step(new Place("n" + i, ""), middle));
                steps.add(step(middle, new Place("n" + (i + 1), "")));
            }
        }
        Place start = new Place("n0", "");
        Lineage lineage =
                Lineage.of(explore(new RandomGraph(List.of(), Set.of(start), steps), 200, 1_000), place -> true);
        assertThat(hit(lineage, "n50").shortestPaths()).isEqualTo(1L << 50);
        assertThat(hit(lineage, "n62").shortestPaths()).isEqualTo(1L << 62);
        assertThat(hit(lineage, "n63").shortestPaths()).isEqualTo(Long.MAX_VALUE);
        assertThat(hit(lineage, "n70").shortestPaths()).isEqualTo(Long.MAX_VALUE);
        assertThat(lineage.completeness().limitsMet()).containsExactly(LineageLimit.PATHS);
        assertThat(lineage.paths("n70", 3).paths()).hasSize(3);
        assertThat(lineage.only("n50"::equals).completeness().complete()).isTrue();
    }

    @Test
    void time_that_is_over_is_told_with_what_was_found_until_then() {
        AtomicInteger asked = new AtomicInteger();
        InstantSource ticking = () -> Instant.EPOCH.plusSeconds(asked.getAndIncrement());
        List<Place> chain = IntStream.rangeClosed(0, 30)
                .mapToObj(i -> new Place("n" + i, ""))
                .toList();
        List<Step> steps = IntStream.range(0, 30)
                .mapToObj(i -> step(chain.get(i), chain.get(i + 1)))
                .toList();
        Explored explored = Exploration.from(
                Set.of(chain.getFirst()),
                new RandomGraph(chain, Set.of(), steps),
                new TraceLimits(50, 100, Duration.ofSeconds(5)),
                ticking.withZone(ZoneOffset.UTC));
        assertThat(explored.distances()).hasSize(6);
        assertThat(explored.completeness()).isEqualTo(new Completeness(Set.of(LineageLimit.TIME), 1));
    }

    private static Hit hit(Lineage lineage, String node) {
        return lineage.hits().stream()
                .filter(hit -> hit.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static Step step(Place from, Place to) {
        return new Step(
                from,
                to,
                new LineageEdge(
                        from.node(),
                        to.node(),
                        LineageEdgeKind.DISCLOSES,
                        Assertion.STATED,
                        null,
                        null,
                        null,
                        List.of()));
    }

    private static Explored explore(RandomGraph graph, int hops, int places) {
        return Exploration.from(graph.starts(), graph, new TraceLimits(hops, places, FAR.time()), Clock.systemUTC());
    }

    private static Set<String> nodes(Set<Place> places) {
        return places.stream().map(Place::node).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> nodes(Lineage lineage) {
        return lineage.hits().stream().map(Hit::node).toList();
    }
}
