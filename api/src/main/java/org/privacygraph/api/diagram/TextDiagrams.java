package org.privacygraph.api.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacygraph.identity.MatchKey;
import org.privacygraph.queries.diagram.FlowGraph;

/** Writes data flows for programs that draw: as DOT for Graphviz, and as a Mermaid flowchart. */
public final class TextDiagrams {

    private TextDiagrams() {}

    /** The flows in the DOT language of Graphviz. */
    public static String dot(FlowGraph graph, String title) {
        Map<String, String> names = names(graph);
        StringBuilder text = new StringBuilder("digraph flows {\n  rankdir=LR;\n  label=" + dotText(title)
                + ";\n  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\"];\n");
        for (FlowGraph.Node node : graph.nodes()) {
            Look look = Look.of(node.kind());
            text.append("  %s [label=%s, fillcolor=\"%s\", color=\"%s\"];\n"
                    .formatted(
                            names.get(node.id()),
                            dotText(node.name() + "\n" + below(node)),
                            look.fill(),
                            look.stroke()));
        }
        for (FlowGraph.Edge edge : graph.edges()) {
            text.append("  %s -> %s [label=%s%s];\n"
                    .formatted(
                            names.get(edge.from()),
                            names.get(edge.to()),
                            dotText(edge.label() == null ? "" : edge.label()),
                            edge.stated() ? "" : ", style=dashed"));
        }
        return text.append("}\n").toString();
    }

    /** The flows as a Mermaid flowchart. */
    public static String mermaid(FlowGraph graph, String title) {
        Map<String, String> names = names(graph);
        StringBuilder text = new StringBuilder("%% " + mermaidText(title) + "\nflowchart LR\n");
        for (FlowGraph.Node node : graph.nodes()) {
            text.append("  %s[\"%s<br/><small>%s</small>\"]:::%s\n"
                    .formatted(
                            names.get(node.id()),
                            mermaidText(node.name()),
                            mermaidText(below(node)),
                            style(node.kind())));
        }
        for (FlowGraph.Edge edge : graph.edges()) {
            text.append("  %s %s%s %s\n"
                    .formatted(
                            names.get(edge.from()),
                            edge.stated() ? "-->" : "-.->",
                            edge.label() == null ? "" : "|\"" + mermaidText(edge.label()) + "\"|",
                            names.get(edge.to())));
        }
        text.append(Stream.of(FlowGraph.Kind.values())
                .map(kind -> "  classDef %s fill:%s,stroke:%s,color:#111111\n"
                        .formatted(
                                style(kind), Look.of(kind).fill(), Look.of(kind).stroke()))
                .collect(Collectors.joining()));
        return text.toString();
    }

    private static Map<String, String> names(FlowGraph graph) {
        Map<String, String> names = new HashMap<>();
        graph.nodes().forEach(node -> names.put(node.id(), "n" + names.size()));
        return names;
    }

    private static String below(FlowGraph.Node node) {
        return Look.of(node.kind()).name() + (node.detail() == null ? "" : " · " + node.detail());
    }

    private static String style(FlowGraph.Kind kind) {
        return Look.of(kind).name().replace(' ', '-');
    }

    private static String dotText(String text) {
        return "\"" + shown(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    /** Entities of Mermaid's own: nothing of a text is taken for its language or for HTML. */
    private static String mermaidText(String text) {
        return shown(text)
                .replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("\n", " ");
    }

    private static String shown(String text) {
        return text.lines().map(MatchKey::shown).collect(Collectors.joining("\n"));
    }
}
