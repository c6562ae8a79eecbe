package org.privacygraph.queries.trace;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.provenance.Assertion;

/**
 * A path of a trace, from a start to a hit.
 *
 * @param nodes ids of the nodes that it passes, the start first
 * @param edges for each step the edges that lead on; several where a document ties the two in several ways
 */
public record LineagePath(List<String> nodes, List<List<LineageEdge>> edges) {

    private static final List<Assertion> CERTAINTY = List.of(
            Assertion.STATED, Assertion.INFERRED, Assertion.AMBIGUOUS, Assertion.NOT_STATED, Assertion.STATED_ABSENT);

    /** Copies the lists. */
    public LineagePath {
        nodes = List.copyOf(nodes);
        edges = edges.stream().map(List::copyOf).toList();
    }

    /**
     * How the documents say the path as a whole: as its weakest step. Where it goes on beyond a party that has received the
     * data, no document says that these data are among those that the party hands on, so it is concluded at best.
     */
    public Assertion assertion() {
        Assertion weakest = passesParty() ? Assertion.INFERRED : Assertion.STATED;
        for (List<LineageEdge> step : edges) {
            Assertion best = step.stream()
                    .map(LineageEdge::assertion)
                    .min(Comparator.comparing(CERTAINTY::indexOf))
                    .orElse(Assertion.NOT_STATED);
            weakest = CERTAINTY.indexOf(best) > CERTAINTY.indexOf(weakest) ? best : weakest;
        }
        return weakest;
    }

    private boolean passesParty() {
        return IntStream.range(1, nodes.size() - 1)
                .anyMatch(i -> isParty(nodes.get(i))
                        && edges.get(i - 1).stream().noneMatch(edge -> edge.kind() == LineageEdgeKind.CODES));
    }

    private static boolean isParty(String id) {
        NodeLabel label = NodeLabel.ofId(id);
        return label == NodeLabel.ORGANISATION || label == NodeLabel.RECIPIENT_GROUP;
    }

    /** Number of its steps. */
    public int length() {
        return edges.size();
    }
}
