package org.privacygraph.queries.trace;

import static org.privacygraph.queries.trace.Known.Stand.*;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.node.LinkRow;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.trace.Known.Stand;
import org.privacygraph.queries.trace.TraceFacts.Engagement;
import org.privacygraph.queries.trace.Walks.Walk;

/** What a trace knows after a step; null where the step would tell of data that do not go there. */
final class Onwards {

    private final TraceFacts facts;
    private final Categories categories;

    Onwards(TraceFacts facts, Categories categories) {
        this.facts = facts;
        this.categories = categories;
    }

    /** What is known at a start. */
    Known start(NodeRow row, boolean downstream) {
        Known known = Known.start(downstream);
        Known narrowed = narrowed(row, known, null);
        return narrowed == null ? known : narrowed;
    }

    /** What is known after walking an edge of a kind from one node to another. */
    @Nullable
    Known after(NodeRow from, Known known, Walk walk, NodeRow to) {
        Known next = walk.forwards() ? forwards(from, known, walk.kind(), to) : backwards(from, known, walk.kind(), to);
        return next == null ? null : narrowed(to, next, known.items());
    }

    /** The same for a processor that engages another one. */
    @Nullable
    Known engaged(NodeRow from, Known known, Engagement engagement, NodeRow to, boolean forwards) {
        if (forwards) {
            boolean sameCustomers =
                    known.stand() == START ? !engagement.decides() : meet(known.customers(), engagement.customers());
            return sameCustomers ? narrowed(to, known.at(PASSING), null) : null;
        }
        return known.at(PROCESSING).onBehalfOf(engagement.customers());
    }

    private @Nullable Known forwards(NodeRow from, Known known, LineageEdgeKind kind, NodeRow to) {
        return switch (kind) {
            case CODES, GROUPS -> known.at(START);
            case USED_BY -> known.at(activity(known)).ofItems(Set.of(from.id()));
            case CONCERNS_IN -> known.at(activity(known)).ofPeople(Set.of(from.id()));
            case DESCRIBES -> known.at(activity(known));
            case FEEDS -> known.at(COLLECTING);
            case DISCLOSES -> isAbout(known, to) ? known.at(PASSING) : null;
            case RECEIVED_BY -> received(from, known);
            case HELD_BY, JOINTLY_HELD_BY, IMPORTED_BY, ISSUES, LIES_IN -> known.at(END);
            case CONTROLS, JOINTLY_CONTROLS, PROVIDES, TAKES_PLACE_IN, TRANSFERRED_BY, EXPORTS, LEFT_BY, GOES_TO ->
                known.at(PASSING);
            case ENGAGES -> null;
        };
    }

    private @Nullable Known backwards(NodeRow from, Known known, LineageEdgeKind kind, NodeRow to) {
        return switch (kind) {
            case USED_BY -> allows(known.items(), to.id()) ? known.at(PASSING) : null;
            case CONCERNS_IN -> allows(known.people(), to.id()) ? known.at(PASSING) : null;
            case DISCLOSES ->
                known.at(PASSING)
                        .ofItems(targets(from, RelationshipType.OF))
                        .ofPeople(targets(from, RelationshipType.ABOUT));
            case RECEIVED_BY -> isReceivedSo(known, to) ? known.at(PASSING) : null;
            case CONTROLS, JOINTLY_CONTROLS, PROVIDES -> known.at(DECIDING);
            case HELD_BY, JOINTLY_HELD_BY -> known.at(COLLECTING);
            case LIES_IN -> known.at(START);
            case FEEDS, TAKES_PLACE_IN, GOES_TO, IMPORTED_BY, TRANSFERRED_BY -> known.at(PASSING);
            case CODES, GROUPS, EXPORTS, LEFT_BY, DESCRIBES, ISSUES -> known.at(END);
            case ENGAGES -> null;
        };
    }

    private static Stand activity(Known known) {
        return known.downstream() ? COLLECTING : PASSING;
    }

    /** Whether a disclosure may hand over the items, and be about the people, that are in question; what it does not itemise it may. */
    private static boolean isAbout(Known known, NodeRow disclosure) {
        return isAbout(known.items(), disclosure, RelationshipType.OF)
                && isAbout(known.people(), disclosure, RelationshipType.ABOUT);
    }

    private static boolean isAbout(@Nullable Set<String> some, NodeRow disclosure, RelationshipType type) {
        Set<String> told = targets(disclosure, type);
        return some == null || told.isEmpty() || meet(some, told);
    }

    private static boolean allows(@Nullable Set<String> some, String id) {
        return some == null || some.isEmpty() || some.contains(id);
    }

    /** Empty sets stand for nobody named, and meet everybody. */
    static boolean meet(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    /** Who processes on behalf of others has no say over the data (GDPR Art. 28(3)(a), 29); staff of the controller are no recipient. */
    private Known received(NodeRow disclosure, Known known) {
        RecipientRole role = role(disclosure);
        if (role == RecipientRole.INTERNAL) {
            return known.at(END);
        }
        return TraceFacts.PROCESSING.contains(role)
                ? known.at(PROCESSING).onBehalfOf(facts.customers(disclosure.id()))
                : known.at(DECIDING);
    }

    private boolean isReceivedSo(Known known, NodeRow disclosure) {
        RecipientRole role = role(disclosure);
        return switch (known.stand()) {
            case DECIDING -> role != RecipientRole.INTERNAL && !TraceFacts.PROCESSING.contains(role);
            case PROCESSING ->
                TraceFacts.PROCESSING.contains(role) && meet(facts.customers(disclosure.id()), known.customers());
            case START, PASSING, COLLECTING, END -> true;
        };
    }

    /** What of the data is in question at a node; null where nothing is. */
    private @Nullable Known narrowed(NodeRow node, Known known, @Nullable Set<String> items) {
        var here = switch (node.label()) {
            case PERSONAL_DATA_CATEGORY -> categories.ofConcept(node.id());
            case DATA_ITEM, PROCESSING_ACTIVITY -> categories.of(facts.data(node.id()));
            case DISCLOSURE ->
                categories.of(facts.data(node.id()).stream()
                        .filter(item -> allows(items, item.id()))
                        .toList());
            default -> null;
        };
        var both = Categories.common(known.categories(), here);
        return both != null && both.isEmpty() ? null : known.of(both);
    }

    private static Set<String> targets(NodeRow row, RelationshipType type) {
        return row.links(type).stream().map(LinkRow::target).collect(Collectors.toUnmodifiableSet());
    }

    static RecipientRole role(NodeRow disclosure) {
        return RecipientRole.valueOf(java.util.Objects.requireNonNull(disclosure.text("role")));
    }
}
