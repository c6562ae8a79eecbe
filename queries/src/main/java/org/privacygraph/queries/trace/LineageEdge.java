package org.privacygraph.queries.trace;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/**
 * An edge along which personal data go, with how its document says so.
 *
 * @param source id of the node that the data come from
 * @param target id of the node that they go to
 * @param kind what ties the two
 * @param assertion how the document says so
 * @param grain how closely it ties the two; null where that is no question, as between a disclosure and its activity
 * @param role the role of the recipient, where the edge leads from a disclosure to it
 * @param location id of the country or region of that disclosure; null where none is told
 * @param statements ids of the statements that say so; empty for what is no fact of a document, as the members of a region
 */
public record LineageEdge(
        String source,
        String target,
        LineageEdgeKind kind,
        Assertion assertion,
        @Nullable Grain grain,
        @Nullable RecipientRole role,
        @Nullable String location,
        List<String> statements)
        implements Comparable<LineageEdge> {

    private static final Comparator<LineageEdge> ORDER = Comparator.comparing(LineageEdge::source)
            .thenComparing(LineageEdge::target)
            .thenComparing(LineageEdge::kind)
            .thenComparing(LineageEdge::assertion)
            .thenComparing(LineageEdge::grain, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(edge -> String.join(" ", edge.statements()));

    /** Copies the list. */
    public LineageEdge {
        statements = List.copyOf(statements);
    }

    @Override
    public int compareTo(LineageEdge other) {
        return ORDER.compare(this, other);
    }
}
