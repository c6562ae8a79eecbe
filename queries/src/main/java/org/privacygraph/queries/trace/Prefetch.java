package org.privacygraph.queries.trace;

import static org.privacygraph.graph.RelationshipType.*;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.trace.TraceFacts.Engagement;
import org.privacygraph.queries.trace.TraceFacts.Leading;
import org.privacygraph.queries.trace.Walks.Walk;

/** Reads what the steps from many places need in a few questions, so that no step asks for itself. */
final class Prefetch {

    private final TraceFacts facts;
    private final Set<String> near = new LinkedHashSet<>();

    Prefetch(TraceFacts facts) {
        this.facts = facts;
    }

    void around(Collection<Place> places, Function<Place, Known> known) {
        facts.load(places.stream().map(Place::node).toList());
        Map<RelationshipType, Set<String>> leading = new EnumMap<>(RelationshipType.class);
        Set<String> engaging = new LinkedHashSet<>();
        Set<String> engaged = new LinkedHashSet<>();
        for (Place place : places) {
            NodeRow row = facts.row(place.node());
            if (row != null) {
                near.add(row.id());
                for (Walk walk : Walks.from(row.label(), known.apply(place))) {
                    switch (walk.kind()) {
                        case ENGAGES -> (walk.forwards() ? engaging : engaged).add(row.id());
                        case DESCRIBES -> described(row, walk);
                        default -> related(row, walk, leading);
                    }
                }
            }
        }
        leading.forEach((type, ids) -> {
            facts.loadLeading(ids, type);
            ids.forEach(
                    id -> facts.leading(id, type).stream().map(Leading::source).forEach(near::add));
        });
        facts.loadEngages(engaging);
        engaging.forEach(id -> facts.engages(id).stream().map(Engagement::other).forEach(near::add));
        facts.loadEngagedBy(engaged);
        engaged.forEach(
                id -> facts.engagedBy(id).stream().map(Engagement::other).forEach(near::add));
        facts.load(near);
        behindDisclosures();
        facts.loadData(ofLabel(NodeLabel.DATA_ITEM, NodeLabel.PROCESSING_ACTIVITY, NodeLabel.DISCLOSURE));
        facts.loadCustomers(ofLabel(NodeLabel.DISCLOSURE).stream()
                .filter(id -> TraceFacts.PROCESSING.contains(Onwards.role(Objects.requireNonNull(facts.row(id)))))
                .toList());
    }

    private void related(NodeRow row, Walk walk, Map<RelationshipType, Set<String>> leading) {
        RelationshipType type = Objects.requireNonNull(walk.kind().type());
        if (walk.forwards() == walk.kind().isAlong()) {
            row.targets(type).forEach(near::add);
        } else {
            want(leading, type, row.id());
        }
        switch (walk.kind()) {
            case USED_BY -> want(leading, walk.forwards() ? OF : DISCLOSED_BY, row.id());
            case CONCERNS_IN -> want(leading, walk.forwards() ? ABOUT : DISCLOSED_BY, row.id());
            default -> {}
        }
    }

    private static void want(Map<RelationshipType, Set<String>> leading, RelationshipType type, String id) {
        Objects.requireNonNull(leading.computeIfAbsent(type, some -> new LinkedHashSet<>()))
                .add(id);
    }

    private void described(NodeRow row, Walk walk) {
        if (walk.forwards()) {
            near.addAll(facts.activitiesOf(row.id()));
        } else {
            near.add("document/" + row.text("source"));
        }
    }

    /** Activities, items and people that are known by their disclosures only. */
    private void behindDisclosures() {
        List<String> behind = ofLabel(NodeLabel.DISCLOSURE).stream()
                .map(id -> Objects.requireNonNull(facts.row(id)))
                .flatMap(row -> Stream.of(DISCLOSED_BY, OF, ABOUT).flatMap(row::targets))
                .toList();
        near.addAll(behind);
        facts.load(behind);
    }

    private List<String> ofLabel(NodeLabel... labels) {
        List<NodeLabel> wanted = List.of(labels);
        return near.stream()
                .filter(id -> {
                    NodeRow row = facts.row(id);
                    return row != null && wanted.contains(row.label());
                })
                .toList();
    }
}
