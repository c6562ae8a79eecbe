package org.privacygraph.graph;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Section;
import org.privacygraph.provenance.SourceDocument;

/** The places of one document that its facts rest on. */
final class StatementIds {

    private final SourceDocument document;
    private final NavigableSet<LineRange> used = new TreeSet<>();

    StatementIds(SourceDocument document) {
        this.document = document;
    }

    List<String> of(List<LineRange> lines) {
        used.addAll(lines);
        return lines.stream().map(this::id).toList();
    }

    List<GraphNode> nodes(String documentId) {
        return used.stream()
                .map(lines -> new NodeBuilder(NodeLabel.STATEMENT, id(lines), this)
                        .property("firstLine", (long) lines.first())
                        .property("lastLine", (long) lines.last())
                        .property(
                                "section",
                                document.sectionOf(lines).map(Section::title).orElse(null))
                        .relationship(RelationshipType.IN, documentId)
                        .build())
                .toList();
    }

    private String id(LineRange lines) {
        return NodeLabel.STATEMENT.slug() + "/" + document.key() + "/" + lines;
    }
}
