package org.privacygraph.api.export;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.privacygraph.api.diagram.SvgDiagram;
import org.privacygraph.api.diagram.TextDiagrams;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.queries.diagram.FlowGraph;
import org.privacygraph.queries.diagram.FlowGraphs;

/**
 * A form that a diagram of data flows is written in.
 *
 * @param name name of the form, as on the command line
 * @param ending how names of its files end
 * @param mediaType media type (RFC 6838)
 * @param drawing draws flows under a title
 */
public record DiagramExport(
        String name, String ending, String mediaType, BiFunction<FlowGraph, String, String> drawing) {

    private static final List<DiagramExport> ALL = List.of(
            new DiagramExport("diagram-svg", ".svg", "image/svg+xml", SvgDiagram::of),
            new DiagramExport("diagram-dot", ".dot", "text/vnd.graphviz", TextDiagrams::dot),
            new DiagramExport("diagram-mermaid", ".mmd", "text/vnd.mermaid", TextDiagrams::mermaid));

    /** All forms. */
    public static List<DiagramExport> all() {
        return ALL;
    }

    /** The form of this name. */
    public static Optional<DiagramExport> of(String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    /** Names of all forms, for messages. */
    public static String names() {
        return ALL.stream().map(DiagramExport::name).collect(Collectors.joining(", "));
    }

    /** What to draw of a document by its key, or of an organisation or an activity by its id; nothing where it has none. */
    public FlowGraph flows(FlowGraphs graphs, String key) {
        if (key.startsWith(NodeLabel.PROCESSING_ACTIVITY.slug() + "/")) {
            return graphs.ofActivities(List.of(key));
        }
        return key.startsWith(NodeLabel.ORGANISATION.slug() + "/") ? graphs.ofController(key) : graphs.ofDocument(key);
    }

    /** Draws flows. */
    public String draw(FlowGraph flows, String title) {
        return drawing.apply(flows, title);
    }
}
