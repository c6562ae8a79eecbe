package org.privacygraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.ResourceIri;
import org.privacygraph.provenance.SheetCell;

/** Says what the ids of one document's nodes mean within the document. */
final class DocumentNodes {

    /** Property of what leads to an organisation: id, in the document, of the mention that means it. */
    static final String MENTION = "mention";

    private static final Pattern LINES = Pattern.compile("[1-9][0-9]{0,8}(?:-[1-9][0-9]{0,8})?");
    private static final Pattern CELL = Pattern.compile("(?:([^:]*)!)?([A-Z]{1,3})([1-9][0-9]{0,7})", Pattern.DOTALL);

    private final String key;
    private final Map<String, TreeSet<String>> mentions = new HashMap<>();

    DocumentNodes(String key, Collection<GraphNode> nodes) {
        this.key = key;
        nodes.stream()
                .filter(node -> node.label() == NodeLabel.ORGANISATION_MENTION)
                .forEach(node -> node.relationships().stream()
                        .filter(relationship -> relationship.type() == RelationshipType.IDENTIFIES)
                        .forEach(relationship -> mentions.computeIfAbsent(relationship.target(), id -> new TreeSet<>())
                                .add(localId(node.id()))));
    }

    /** Id of a fact within its document. */
    String localId(String nodeId) {
        String before = "/" + key + "/";
        int at = nodeId.indexOf(before);
        if (at < 0 || nodeId.indexOf('/') != at) {
            throw new IllegalArgumentException("No node of " + key + ": " + nodeId);
        }
        return nodeId.substring(at + before.length());
    }

    /**
     * Id, within the document, of the organisation or recipient group that a relationship leads to.
     *
     * <p>A relationship to an organisation leads to its identity. It may tell by its property {@code mention} which
     * mention was meant; where it does not, it is the mention that identifies it, the first by id if several do: the graph
     * is the same for each of them.
     */
    String party(GraphRelationship relationship) {
        if (relationship.properties().get(MENTION) instanceof String mention) {
            return mention;
        }
        TreeSet<String> meant = mentions.get(relationship.target());
        return meant == null ? localId(relationship.target()) : meant.first();
    }

    /** Key of the identity that an organisation shares with other documents; null where it is this document's alone. */
    @Nullable
    String sameAs(String localId, String organisationId) {
        String identity = organisationId.substring(NodeLabel.ORGANISATION.slug().length() + 1);
        return identity.equals(key + "/" + localId) ? null : identity;
    }

    /** The places with these statement ids. */
    List<Locator> locators(List<String> statements) {
        return statements.stream().map(id -> locator(localId(id))).toList();
    }

    /** Reads the text of a place. */
    static Locator locator(String text) {
        if (LINES.matcher(text).matches()) {
            return LineRange.parse(text);
        }
        if (text.equals(JsonPointer.ROOT.toString())) {
            return JsonPointer.ROOT;
        }
        if (text.startsWith("/")) {
            return new JsonPointer(text);
        }
        Matcher cell = CELL.matcher(text);
        return cell.matches()
                ? new SheetCell(
                        cell.group(1) == null ? "" : cell.group(1),
                        Integer.parseInt(cell.group(3)),
                        column(cell.group(2)))
                : new ResourceIri(text);
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
