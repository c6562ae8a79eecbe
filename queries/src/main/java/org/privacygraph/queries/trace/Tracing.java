package org.privacygraph.queries.trace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.trace.LineageQuestion.Start;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Vocabulary;

/** Traces lineage in the graph. */
public final class Tracing {

    /** The most nodes that one question may start from, narrower concepts and corporate groups included. */
    public static final int MAX_STARTS = 1_000;

    private static final CypherFile GROUP = CypherFile.of(Tracing.class, "group");

    private static final CypherFile OPEN = CypherFile.of(Tracing.class, "open");
    private static final CypherFile CODED = CypherFile.of(Tracing.class, "coded");

    private final GraphReader reader;
    private final Vocabulary vocabulary;
    private final Clock clock;

    /** Asks through {@code reader}; {@code clock} measures the time for exploring. */
    public Tracing(GraphReader reader, Vocabulary vocabulary, Clock clock) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * What leads on from the starts of a question.
     *
     * @throws UnknownStartException where a node to start from, or to pass, is not there
     * @throws TooManyStartsException where they stand for more than {@value #MAX_STARTS} nodes
     */
    public Lineage trace(LineageQuestion question) {
        TraceFacts facts = new TraceFacts(reader, question.limits().places() + 1L);
        Set<String> starts = starts(question.from(), facts);
        require(question.through(), facts);
        GraphNeighbourhood graph = new GraphNeighbourhood(
                facts, new Onwards(facts, new Categories(vocabulary)), new Ties(question.asOf()));
        List<Place> places = new ArrayList<>();
        for (String id : starts) {
            NodeRow row = facts.row(id);
            if (row != null) {
                directions(question.direction()).forEach(downstream -> places.add(graph.start(row, downstream)));
            }
        }
        if (question.through().isEmpty()) {
            return Lineage.of(Exploration.from(places, graph, question.limits(), clock), place -> true);
        }
        Through through = new Through(graph, question.through());
        return Lineage.of(
                Exploration.from(places.stream().map(through::start).toList(), through, question.limits(), clock),
                Through::hasPassed);
    }

    /** The same lineage, with those hits only that a filter asks for. */
    public Lineage only(Lineage lineage, LineageTarget target) {
        Lineage some = lineage.only(node -> target.isOfKind(node)
                && target.isAnyOf(target.roles(), lineage.rolesOf(node))
                && target.isAnyOf(target.locations(), Stream.concat(Stream.of(node), lineage.locationsOf(node))));
        for (LineageTarget.Coding coding : target.codings()) {
            Set<String> coded = coded(some.hits().stream().map(Hit::node).toList(), coding);
            some = some.only(node -> coding.concepts().contains(node) || coded.contains(node));
        }
        return some;
    }

    /**
     * Ids of the disclosures that may or may not hand over the data that a trace follows, in order: their document tells
     * neither what they hand over nor which data their activity has to do with. No trace of items goes there.
     */
    public List<String> open(LineageQuestion question, Lineage lineage) {
        if (question.direction() == LineageDirection.UPSTREAM) {
            return List.of();
        }
        Set<String> documents = Stream.concat(lineage.starts().stream(), lineage.reached().stream())
                .filter(id -> NodeLabel.ofId(id) == NodeLabel.DATA_ITEM)
                .map(id -> id.split("/", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        return documents.isEmpty()
                ? List.of()
                : reader.ask(OPEN, Map.of("documents", List.copyOf(documents)), row -> row.text("id"));
    }

    private Set<String> coded(List<String> ids, LineageTarget.Coding coding) {
        return Set.copyOf(reader.ask(
                CODED,
                Map.of("ids", ids, "concepts", List.copyOf(coding.concepts()), "assertions", coding.assertions()),
                row -> row.text("id")));
    }

    private static List<Boolean> directions(LineageDirection direction) {
        return switch (direction) {
            case DOWNSTREAM -> List.of(true);
            case UPSTREAM -> List.of(false);
            case BOTH -> List.of(true, false);
        };
    }

    private Set<String> starts(List<Start> from, TraceFacts facts) {
        require(from.stream().map(Start::id).toList(), facts);
        Set<String> starts = from.stream().map(Start::id).collect(Collectors.toCollection(TreeSet::new));
        for (Start start : from) {
            if (start.includeNarrower()) {
                vocabulary.findById(start.id()).ifPresent(concept -> starts.addAll(narrower(concept)));
            }
            if (start.includeGroup()) {
                starts.addAll(group(start.id()));
            }
        }
        if (starts.size() > MAX_STARTS) {
            throw new TooManyStartsException(starts.size());
        }
        facts.load(starts);
        facts.loadData(starts);
        return starts;
    }

    private List<String> narrower(Concept concept) {
        return vocabulary.withNarrower(concept).stream()
                .map(concept.scheme()::idOf)
                .toList();
    }

    /** The whole group of an organisation: its parents, their other members, and so on. */
    private Set<String> group(String organisation) {
        Set<String> group = new TreeSet<>(Set.of(organisation));
        List<String> latest = List.of(organisation);
        while (!latest.isEmpty() && group.size() <= MAX_STARTS) {
            latest = reader.ask(GROUP, Map.of("ids", latest), row -> row.text("id")).stream()
                    .filter(group::add)
                    .toList();
        }
        return group;
    }

    private static void require(Collection<String> ids, TraceFacts facts) {
        facts.load(ids);
        List<String> missing =
                ids.stream().filter(id -> facts.row(id) == null).sorted().toList();
        if (!missing.isEmpty()) {
            throw new UnknownStartException(missing);
        }
    }
}
