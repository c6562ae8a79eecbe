package org.privacygraph.queries.trace;

import static org.privacygraph.queries.trace.LineageEdgeKind.*;

import java.util.List;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.queries.trace.Known.Stand;

/** Which kinds of edges lead on from a node: the table of the documentation page. */
final class Walks {

    /**
     * A kind of edge, and which way it is walked.
     *
     * @param kind the kind
     * @param forwards whether from source to target
     */
    record Walk(LineageEdgeKind kind, boolean forwards) {}

    private Walks() {}

    /** What leads on from a node of a kind. */
    static List<Walk> from(NodeLabel label, Known known) {
        if (known.stand() == Stand.END) {
            return List.of();
        }
        List<LineageEdgeKind> selecting = known.stand() == Stand.START ? selecting(label) : List.of();
        if (!selecting.isEmpty()) {
            return walks(selecting, true);
        }
        return known.downstream()
                ? walks(downstream(label, known.stand()), true)
                : walks(upstream(label, known.stand()), false);
    }

    /** From what selects data or documents to what it selects; the same in both directions. */
    private static List<LineageEdgeKind> selecting(NodeLabel label) {
        return switch (label) {
            case PERSONAL_DATA_CATEGORY, DATA_SUBJECT_CATEGORY, RECIPIENT_CATEGORY -> List.of(CODES);
            case DATA_GROUP -> List.of(GROUPS);
            case DATA_ITEM -> List.of(USED_BY);
            case DATA_SUBJECT_GROUP -> List.of(CONCERNS_IN);
            case PRIVACY_NOTICE, PROCESSING_REGISTER, DIRECTORY -> List.of(DESCRIBES);
            default -> List.of();
        };
    }

    private static List<LineageEdgeKind> downstream(NodeLabel label, Stand stand) {
        return switch (label) {
            case ORGANISATION, RECIPIENT_GROUP ->
                switch (stand) {
                    case START -> List.of(CONTROLS, JOINTLY_CONTROLS, ENGAGES, PROVIDES, EXPORTS, ISSUES);
                    case DECIDING -> List.of(CONTROLS, JOINTLY_CONTROLS, PROVIDES);
                    case PROCESSING -> List.of(ENGAGES);
                    case PASSING, COLLECTING, END -> List.of();
                };
            case DATA_SOURCE -> List.of(FEEDS);
            case PROCESSING_ACTIVITY ->
                stand == Stand.PASSING ? List.of(DISCLOSES) : List.of(DISCLOSES, HELD_BY, JOINTLY_HELD_BY);
            case DISCLOSURE -> List.of(RECEIVED_BY, TAKES_PLACE_IN, TRANSFERRED_BY);
            case THIRD_COUNTRY_TRANSFER -> List.of(GOES_TO, IMPORTED_BY);
            case COUNTRY -> List.of(stand == Stand.START ? LEFT_BY : LIES_IN);
            case REGION -> stand == Stand.START ? List.of(LEFT_BY) : List.of();
            default -> List.of();
        };
    }

    private static List<LineageEdgeKind> upstream(NodeLabel label, Stand stand) {
        return switch (label) {
            case ORGANISATION, RECIPIENT_GROUP ->
                stand == Stand.START
                        ? List.of(RECEIVED_BY, IMPORTED_BY, HELD_BY, JOINTLY_HELD_BY)
                        : List.of(RECEIVED_BY);
            case DATA_ITEM, DATA_SUBJECT_GROUP -> List.of(CODES);
            case DATA_SOURCE -> List.of(PROVIDES);
            case PROCESSING_ACTIVITY ->
                stand == Stand.COLLECTING
                        ? List.of(USED_BY, CONCERNS_IN, FEEDS, DESCRIBES)
                        : List.of(USED_BY, CONCERNS_IN, FEEDS, DESCRIBES, CONTROLS, JOINTLY_CONTROLS);
            case DISCLOSURE -> List.of(DISCLOSES, ENGAGES);
            case THIRD_COUNTRY_TRANSFER -> List.of(TRANSFERRED_BY, EXPORTS, LEFT_BY);
            case COUNTRY -> List.of(TAKES_PLACE_IN, GOES_TO);
            case REGION -> List.of(TAKES_PLACE_IN, GOES_TO, LIES_IN);
            default -> List.of();
        };
    }

    private static List<Walk> walks(List<LineageEdgeKind> kinds, boolean forwards) {
        return kinds.stream().map(kind -> new Walk(kind, forwards)).toList();
    }
}
