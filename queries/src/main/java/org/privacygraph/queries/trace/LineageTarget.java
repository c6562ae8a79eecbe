package org.privacygraph.queries.trace;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.graph.NodeLabel;

/**
 * Which of the nodes that a trace reaches count as its hits; all of it must hold, and an empty set asks for nothing.
 *
 * @param ids their ids
 * @param kinds their kinds
 * @param codings what they are, or are coded as
 * @param roles the roles in which they receive data, or hand them over where they are disclosures
 * @param locations ids of the countries and regions that they are, or where that is
 */
public record LineageTarget(
        Set<String> ids, Set<NodeLabel> kinds, List<Coding> codings, Set<RecipientRole> roles, Set<String> locations) {

    /** Every node. */
    public static final LineageTarget ANYTHING = new LineageTarget(Set.of(), Set.of(), List.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public LineageTarget {
        ids = Set.copyOf(ids);
        kinds = Set.copyOf(kinds);
        codings = List.copyOf(codings);
        roles = Set.copyOf(roles);
        locations = Set.copyOf(locations);
    }

    /**
     * Concepts, one of which a node is or is coded as.
     *
     * @param concepts ids of the concepts
     * @param assertions names of the ways in which the document may say so; empty for any
     */
    public record Coding(Set<String> concepts, List<String> assertions) {}

    boolean isOfKind(String node) {
        return (ids.isEmpty() || ids.contains(node)) && (kinds.isEmpty() || kinds.contains(NodeLabel.ofId(node)));
    }

    <T> boolean isAnyOf(Set<T> wanted, Stream<T> values) {
        return wanted.isEmpty() || values.anyMatch(wanted::contains);
    }
}
