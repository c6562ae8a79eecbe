package org.privacygraph.queries.trace;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.queries.node.LinkRow;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.vocabulary.Validity;

/** Makes edges of relationships, with how the document says them. */
final class Ties {

    /** What is said not to be so, or not said, is no way that data go. */
    private static final Set<Assertion> NO_WAY = EnumSet.of(Assertion.STATED_ABSENT, Assertion.NOT_STATED);

    private final LocalDate asOf;

    Ties(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Whether data go this way: both ends and the tie are said to be so, and what has dates holds on the day. */
    boolean isWay(LinkRow link, NodeRow to) {
        return isSaid(to) && !NO_WAY.contains(assertion(link.text("assertion"))) && holds(link);
    }

    private static boolean isSaid(NodeRow node) {
        return !NO_WAY.contains(assertion(node.text("assertion")));
    }

    private boolean holds(LinkRow link) {
        if (link.type() != RelationshipType.MEMBER_OF) {
            return true;
        }
        Validity.Status status = new Validity(date(link, "validFrom"), date(link, "validTo")).on(asOf);
        return status == Validity.Status.VALID || status == Validity.Status.UNKNOWN;
    }

    private static @Nullable LocalDate date(LinkRow link, String property) {
        return link.properties().get(property) instanceof LocalDate date ? date : null;
    }

    /**
     * The edge of a relationship.
     *
     * @param owner the node that the relationship starts from
     * @param silent whether the document does not tell that the data in question go this way
     */
    LineageEdge edge(
            LineageEdgeKind kind, NodeRow source, NodeRow target, NodeRow owner, LinkRow link, boolean silent) {
        boolean received = kind == LineageEdgeKind.RECEIVED_BY;
        // A tie without an assertion of its own is as certain as the fact that it is part of.
        String said = link.text("assertion") == null ? owner.text("assertion") : link.text("assertion");
        String grain = link.text("grain");
        return new LineageEdge(
                source.id(),
                target.id(),
                kind,
                silent ? Assertion.NOT_STATED : assertion(received ? owner.text("roleAssertion") : said),
                grain == null ? null : Grain.valueOf(grain),
                received ? Onwards.role(owner) : null,
                received ? place(owner) : null,
                statements(owner, link));
    }

    /** An edge that is concluded from several facts of one activity. */
    static LineageEdge concluded(
            LineageEdgeKind kind, NodeRow source, NodeRow target, @Nullable Grain grain, List<String> statements) {
        return new LineageEdge(source.id(), target.id(), kind, Assertion.INFERRED, grain, null, null, statements);
    }

    /** The edge between a document and what it says. */
    static LineageEdge described(NodeRow document, NodeRow fact) {
        return new LineageEdge(
                document.id(),
                fact.id(),
                LineageEdgeKind.DESCRIBES,
                assertion(fact.text("assertion")),
                null,
                null,
                null,
                evidence(fact));
    }

    static List<String> statements(NodeRow owner, LinkRow link) {
        return link.statements().isEmpty() ? evidence(owner) : link.statements();
    }

    static List<String> evidence(NodeRow fact) {
        return fact.targets(RelationshipType.EVIDENCED_BY).toList();
    }

    private static @Nullable String place(NodeRow disclosure) {
        return disclosure.targets(RelationshipType.LOCATED_IN).findFirst().orElse(null);
    }

    private static Assertion assertion(@Nullable String text) {
        return text == null ? Assertion.STATED : Assertion.valueOf(text);
    }
}
