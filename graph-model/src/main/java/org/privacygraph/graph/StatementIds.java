package org.privacygraph.graph;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.Section;
import org.privacygraph.provenance.SourceDocument;

/** The places of one document that its facts rest on. */
final class StatementIds {

    private final SourceDocument document;
    private final NavigableSet<Locator> used = new TreeSet<>();

    StatementIds(SourceDocument document) {
        this.document = document;
    }

    /** Ids of the places that a tie or a side of a fact rests on. */
    List<String> of(List<Locator> locators) {
        locators.stream().filter(LineRange.class::isInstance).forEach(used::add);
        return locators.stream().map(this::id).toList();
    }

    /** Ids of the places that a fact itself rests on: each of them has a node. */
    List<String> ofFact(List<Locator> locators) {
        used.addAll(locators);
        return locators.stream().map(this::id).toList();
    }

    List<GraphNode> nodes(String documentId) {
        return used.stream().map(locator -> node(locator, documentId)).toList();
    }

    private GraphNode node(Locator locator, String documentId) {
        NodeBuilder node = new NodeBuilder(NodeLabel.STATEMENT, id(locator), this)
                .property("locator", locator.toString())
                .property(
                        "section",
                        document.sectionOf(locator).map(Section::title).orElse(null))
                .relationship(RelationshipType.IN, documentId);
        if (locator instanceof LineRange lines) {
            node.property("firstLine", (long) lines.first()).property("lastLine", (long) lines.last());
        }
        return node.build();
    }

    private String id(Locator locator) {
        return NodeLabel.STATEMENT.slug() + "/" + document.key() + "/" + locator;
    }
}
