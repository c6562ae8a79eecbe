package org.privacygraph.queries.trace;

import static org.privacygraph.graph.RelationshipType.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.provenance.Grain;
import org.privacygraph.queries.node.LinkRow;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.trace.TraceFacts.Engagement;
import org.privacygraph.queries.trace.TraceFacts.Leading;
import org.privacygraph.queries.trace.Walks.Walk;

/** What leads on in the graph: follows relationships by the table of {@link Walks} and the rules of {@link Onwards}. */
final class GraphNeighbourhood implements Neighbourhood {

    private final TraceFacts facts;
    private final Onwards onwards;
    private final Ties ties;
    private final Map<Known, String> states = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();

    GraphNeighbourhood(TraceFacts facts, Onwards onwards, Ties ties) {
        this.facts = facts;
        this.onwards = onwards;
        this.ties = ties;
    }

    /** The place of a start. */
    Place start(NodeRow row, boolean downstream) {
        return place(row.id(), onwards.start(row, downstream));
    }

    private Place place(String node, Known now) {
        String state = states.computeIfAbsent(now, some -> Integer.toString(states.size()));
        known.put(state, now);
        return new Place(node, state);
    }

    @Override
    public List<Step> from(Collection<Place> places) {
        new Prefetch(facts).around(places, this::knownAt);
        List<Step> steps = new ArrayList<>();
        for (Place place : places) {
            NodeRow row = facts.row(place.node());
            if (row != null) {
                for (Walk walk : Walks.from(row.label(), knownAt(place))) {
                    walk(place, row, walk, steps);
                }
            }
        }
        return steps;
    }

    private Known knownAt(Place place) {
        return Objects.requireNonNull(known.get(place.state()));
    }

    private void walk(Place place, NodeRow row, Walk walk, List<Step> steps) {
        switch (walk.kind()) {
            case ENGAGES -> engagements(place, row, walk, steps);
            case DESCRIBES -> described(place, row, walk, steps);
            default -> {
                related(place, row, walk, steps);
                if (walk.kind() == LineageEdgeKind.USED_BY) {
                    byDisclosures(place, row, walk, OF, steps);
                } else if (walk.kind() == LineageEdgeKind.CONCERNS_IN) {
                    byDisclosures(place, row, walk, ABOUT, steps);
                }
            }
        }
    }

    private void related(Place place, NodeRow row, Walk walk, List<Step> steps) {
        RelationshipType type = Objects.requireNonNull(walk.kind().type());
        if (walk.forwards() == walk.kind().isAlong()) {
            for (LinkRow link : row.links(type)) {
                add(place, row, walk, row, link, facts.row(link.target()), steps);
            }
        } else {
            for (Leading leading : facts.leading(row.id(), type)) {
                NodeRow owner = facts.row(leading.source());
                if (owner != null) {
                    add(place, row, walk, owner, new LinkRow(type, row.id(), leading.properties()), owner, steps);
                }
            }
        }
    }

    private void add(
            Place place, NodeRow row, Walk walk, NodeRow owner, LinkRow link, @Nullable NodeRow to, List<Step> steps) {
        if (to == null || !leads(walk, to.label()) || !ties.isWay(link, to)) {
            return;
        }
        Known now = knownAt(place);
        Known next = onwards.after(row, now, walk, to);
        if (next != null) {
            NodeRow source = walk.forwards() ? row : to;
            NodeRow target = walk.forwards() ? to : row;
            handing(walk, now, source, target, owner, link)
                    .forEach(edge -> steps.add(new Step(place, place(to.id(), next), edge)));
        }
    }

    /** ABOUT and LOCATED_IN start from several kinds of nodes, of which one is meant. */
    private static boolean leads(Walk walk, NodeLabel to) {
        return switch (walk.kind()) {
            case CONCERNS_IN -> to == (walk.forwards() ? NodeLabel.PROCESSING_ACTIVITY : NodeLabel.DATA_SUBJECT_GROUP);
            case TAKES_PLACE_IN -> walk.forwards() || to == NodeLabel.DISCLOSURE;
            case CODES ->
                !walk.forwards()
                        || to == NodeLabel.DATA_ITEM
                        || to == NodeLabel.DATA_SUBJECT_GROUP
                        || to == NodeLabel.RECIPIENT_GROUP;
            default -> true;
        };
    }

    /** Where an item is in question, an activity discloses it as the disclosure says of that item, or does not say at all. */
    private Stream<LineageEdge> handing(
            Walk walk, Known now, NodeRow source, NodeRow target, NodeRow owner, LinkRow link) {
        boolean disclosing = walk.kind() == LineageEdgeKind.DISCLOSES && walk.forwards();
        RelationshipType type = now.items() != null ? OF : ABOUT;
        Set<String> some = now.items() != null ? now.items() : now.people();
        if (disclosing && some != null) {
            List<LineageEdge> edges = target.links(type).stream()
                    .filter(tie -> some.contains(tie.target()))
                    .map(tie -> ties.edge(walk.kind(), source, target, owner, tie, false))
                    .toList();
            return edges.isEmpty()
                    ? Stream.of(ties.edge(walk.kind(), source, target, owner, link, true))
                    : edges.stream();
        }
        boolean silent = !walk.forwards()
                && (walk.kind() == LineageEdgeKind.USED_BY && isSilent(now.items())
                        || walk.kind() == LineageEdgeKind.CONCERNS_IN && isSilent(now.people()));
        return Stream.of(ties.edge(walk.kind(), source, target, owner, link, silent));
    }

    private static boolean isSilent(@Nullable Set<String> some) {
        return some != null && some.isEmpty();
    }

    /** What an activity discloses it has, whether or not the document lists it among what the activity uses. */
    private void byDisclosures(Place place, NodeRow row, Walk walk, RelationshipType type, List<Step> steps) {
        RelationshipType direct = Objects.requireNonNull(walk.kind().type());
        Stream<NodeRow> disclosures = facts.leading(row.id(), walk.forwards() ? type : DISCLOSED_BY).stream()
                .map(leading -> facts.row(leading.source()))
                .filter(Objects::nonNull)
                .filter(other -> other.label() == NodeLabel.DISCLOSURE);
        disclosures.forEach(disclosure -> disclosure.links(type).stream()
                .filter(link -> !walk.forwards() || link.target().equals(row.id()))
                .forEach(link -> {
                    NodeRow activity = walk.forwards()
                            ? facts.row(
                                    disclosure.targets(DISCLOSED_BY).findFirst().orElseThrow())
                            : row;
                    NodeRow datum = walk.forwards() ? row : facts.row(link.target());
                    if (activity == null
                            || datum == null
                            || activity.targets(direct).anyMatch(datum.id()::equals)
                            || !ties.isWay(link, disclosure)
                            || !ties.isWay(link, walk.forwards() ? activity : datum)) {
                        return;
                    }
                    NodeRow to = walk.forwards() ? activity : datum;
                    Known next = onwards.after(row, knownAt(place), walk, to);
                    if (next != null) {
                        String grain = link.text("grain");
                        steps.add(new Step(
                                place,
                                place(to.id(), next),
                                Ties.concluded(
                                        walk.kind(),
                                        datum,
                                        activity,
                                        grain == null ? null : Grain.valueOf(grain),
                                        Ties.statements(disclosure, link))));
                    }
                }));
    }

    private void engagements(Place place, NodeRow row, Walk walk, List<Step> steps) {
        List<Engagement> found = walk.forwards() ? facts.engages(row.id()) : facts.engagedBy(row.id());
        Set<Place> reached = new LinkedHashSet<>();
        for (Engagement engagement : found) {
            NodeRow to = facts.row(engagement.other());
            if (to == null || !ties.isWay(new LinkRow(TO, to.id(), Map.of()), to)) {
                continue;
            }
            Known next = onwards.engaged(row, knownAt(place), engagement, to, walk.forwards());
            if (next != null && reached.add(place(to.id(), next))) {
                NodeRow disclosure = walk.forwards() ? to : row;
                steps.add(new Step(
                        place,
                        place(to.id(), next),
                        Ties.concluded(
                                walk.kind(),
                                walk.forwards() ? row : to,
                                disclosure,
                                Grain.SAME_ACTIVITY,
                                Ties.evidence(disclosure))));
            }
        }
    }

    private void described(Place place, NodeRow row, Walk walk, List<Step> steps) {
        List<String> others =
                walk.forwards() ? facts.activitiesOf(row.id()) : List.of("document/" + row.text("source"));
        for (String other : others) {
            NodeRow to = facts.row(other);
            if (to != null && ties.isWay(new LinkRow(IN, other, Map.of()), to)) {
                Known next = onwards.after(row, knownAt(place), walk, to);
                if (next != null) {
                    steps.add(new Step(
                            place,
                            place(other, next),
                            walk.forwards() ? Ties.described(row, to) : Ties.described(to, row)));
                }
            }
        }
    }
}
