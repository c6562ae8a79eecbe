package org.privacygraph.api.node;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.queries.node.LinkRow;
import org.privacygraph.queries.node.NodeRow;

/**
 * A relationship of a fact as the schema shows it: with how it is said; or the silence where there is none.
 *
 * @param owner the fact
 * @param link the relationship; null where the document states none
 */
public record Tie(NodeRow owner, @Nullable LinkRow link) {

    /** The relationships of a type. */
    public static List<Tie> all(NodeRow owner, RelationshipType type) {
        return owner.links(type).stream().map(link -> new Tie(owner, link)).toList();
    }

    /** The relationships of a type, or one silence where there are none. */
    public static List<Tie> allOrSilence(NodeRow owner, RelationshipType type) {
        List<Tie> ties = all(owner, type);
        return ties.isEmpty() ? List.of(new Tie(owner, null)) : ties;
    }

    /** The relationship of a type, or the silence where there is none. */
    public static Tie oneOrSilence(NodeRow owner, RelationshipType type) {
        return allOrSilence(owner, type).getFirst();
    }

    /** Id of the node that it leads to. */
    public @Nullable String target() {
        return link == null ? null : link.target();
    }

    /** How it is said. */
    public String assertion() {
        String said = text("assertion");
        return said == null ? (link == null ? Assertion.NOT_STATED : Assertion.STATED).name() : said;
    }

    /** A property as text. */
    public @Nullable String text(String property) {
        return link == null ? null : link.text(property);
    }

    /** Ids of the statements that it rests on; none for a silence. */
    public List<String> statements() {
        if (link == null) {
            return List.of();
        }
        return link.statements().isEmpty()
                ? owner.targets(RelationshipType.EVIDENCED_BY).toList()
                : link.statements();
    }

    /** Ids of the statements that a fact rests on, in order of line. */
    public static Stream<String> statementsOf(NodeRow fact) {
        return fact.targets(RelationshipType.EVIDENCED_BY);
    }
}
