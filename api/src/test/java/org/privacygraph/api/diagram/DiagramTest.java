package org.privacygraph.api.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.privacygraph.queries.diagram.FlowGraph;
import org.privacygraph.queries.diagram.FlowGraph.Edge;
import org.privacygraph.queries.diagram.FlowGraph.Kind;
import org.privacygraph.queries.diagram.FlowGraph.Node;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DiagramTest {

    private static final String HOSTILE =
            "<script>alert(1)</script> \"]:::x & 'y' \\ ; end # %% ]]> \u202e \u0000 --> n0";
    private static final FlowGraph HOSTILE_FLOWS = new FlowGraph(
            List.of(new Node("a", Kind.ACTIVITY, HOSTILE, HOSTILE), new Node("b", Kind.PROCESSOR, HOSTILE, null)),
            List.of(new Edge("a", "b", HOSTILE, false)),
            true);

    @Test
    void no_text_lies_over_another() {
        DiagramLayout layout = DiagramLayout.of(random(60, 90));
        List<Rectangle2D> rooms = new ArrayList<>();
        layout.boxes().forEach(box -> rooms.add(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())));
        layout.lines().stream()
                .filter(line -> !line.label().lines().isEmpty())
                .forEach(line -> rooms.add(new Rectangle2D.Double(
                        line.labelX(),
                        line.labelY(),
                        line.label().width(),
                        line.label().lines().size() * DiagramLayout.DETAIL)));
        assertThat(rooms).hasSize(60 + 90);
        for (int i = 0; i < rooms.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(rooms.get(i).intersects(rooms.get(j)))
                        .as(rooms.get(i) + " over " + rooms.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void four_hundred_nodes_and_six_hundred_edges_are_laid_out_in_seconds() {
        DiagramLayout.of(random(400, 600));
        long start = System.nanoTime();
        DiagramLayout.of(random(400, 600));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("400 nodes and 600 edges are laid out in %,d ms%n", took.toMillis());
        assertThat(took).as("noise of a busy machine is allowed for").isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_picture_is_well_formed_and_holds_every_name_role_and_place() throws Exception {
        FlowGraph flows = new FlowGraph(
                List.of(
                        new Node("a", Kind.ACTIVITY, "Sending newsletters", "Acme"),
                        new Node("p", Kind.PROCESSOR, "Mailers", "United States")),
                List.of(new Edge("a", "p", "processor (not stated)", true)),
                false);
        Document svg = parse(SvgDiagram.of(flows, "Flows of Acme"));
        List<String> texts = IntStream.range(0, svg.getElementsByTagName("text").getLength())
                .mapToObj(i -> svg.getElementsByTagName("text").item(i).getTextContent())
                .toList();
        assertThat(texts)
                .contains(
                        "Flows of Acme",
                        "Sending newsletters",
                        "activity · Acme",
                        "Mailers",
                        "processor · United States",
                        "processor (not stated)",
                        "activity",
                        "processor");
    }

    @Test
    void nothing_of_a_name_is_taken_for_markup() throws Exception {
        Document svg = parse(SvgDiagram.of(HOSTILE_FLOWS, HOSTILE));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getDocumentElement().getTextContent()).contains("(the first part only)");

        String dot = TextDiagrams.dot(HOSTILE_FLOWS, HOSTILE);
        assertThat(dot.lines().filter(line -> line.contains(" -> ")).toList()).hasSize(1);
        assertThat(dot.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\""))
                .doesNotContain("script", "alert")
                .contains("n0 -> n1 [label=\"\", style=dashed];");

        String mermaid = TextDiagrams.mermaid(HOSTILE_FLOWS, HOSTILE);
        assertThat(mermaid).doesNotContain("<script").doesNotContain("\u0000");
        assertThat(mermaid.lines().filter(line -> line.startsWith("  n")).toList())
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(line.replaceAll("\"[^\"]*\"", "\"\"")).doesNotContain("script"));
    }

    @Test
    void what_is_drawn_for_other_programs_has_every_node_and_edge() {
        FlowGraph flows = random(40, 60);
        assertThat(TextDiagrams.dot(flows, "t").lines().filter(line -> line.contains(" -> ")))
                .hasSize(60);
        assertThat(TextDiagrams.mermaid(flows, "t").lines().filter(line -> line.contains("-->")))
                .hasSize(60);
        assertThat(TextDiagrams.mermaid(flows, "t").lines().filter(line -> line.contains(":::")))
                .hasSize(40);
    }

    private static FlowGraph random(int nodes, int edges) {
        Random random = new Random(7);
        List<Node> all = IntStream.range(0, nodes)
                .mapToObj(i -> new Node(
                        "n" + i,
                        Kind.values()[i % Kind.values().length],
                        "Name of a node that is as long as names are " + i,
                        "United States, Ireland"))
                .toList();
        List<Edge> ties = IntStream.range(0, edges)
                .mapToObj(i -> {
                    int from = random.nextInt(nodes - 1);
                    int to = from + 1 + random.nextInt(nodes - from - 1);
                    return new Edge("n" + from, "n" + to, "processor (not stated)", true);
                })
                .toList();
        return new FlowGraph(all, ties, false);
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
