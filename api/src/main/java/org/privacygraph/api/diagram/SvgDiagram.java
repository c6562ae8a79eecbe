package org.privacygraph.api.diagram;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.privacygraph.queries.diagram.FlowGraph;

/** Draws data flows as SVG 1.1: no scripts, no fonts and nothing else from outside. */
public final class SvgDiagram {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final double MARGIN = 16;
    private static final double TITLE = 16;
    private static final double HEAD = 64;
    private static final double SWATCH = 12;
    private static final String NOT_STATED = "concluded, contradicted or denied elsewhere";

    private final XMLStreamWriter xml;

    private SvgDiagram(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * A picture of the flows.
     *
     * @param title what it shows; it stands above
     */
    public static String of(FlowGraph graph, String title) {
        DiagramLayout layout = DiagramLayout.of(graph);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new SvgDiagram(xml).write(layout, title, graph.cut());
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A picture in memory can be written", e);
        }
        return text.toString();
    }

    private void write(DiagramLayout layout, String title, boolean cut) throws XMLStreamException {
        List<FlowGraph.Kind> kinds = layout.boxes().stream()
                .map(box -> box.node().kind())
                .distinct()
                .sorted()
                .toList();
        Wrapped heading = Wrapped.of(cut ? title + " (the first part only)" : title, 100, 1, TITLE);
        double legend = kinds.stream()
                        .mapToDouble(kind -> legendWidth(Look.of(kind).name()))
                        .sum()
                + legendWidth(NOT_STATED);
        double width = Math.max(Math.max(layout.width(), heading.width()), legend) + 2 * MARGIN;
        double height = layout.height() + HEAD + 2 * MARGIN;
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        attribute("width", width);
        attribute("height", height);
        xml.writeAttribute("viewBox", "0 0 %s %s".formatted(number(width), number(height)));
        xml.writeAttribute("font-family", "Helvetica, Arial, 'Liberation Sans', sans-serif");
        xml.writeAttribute("role", "img");
        element("title", heading.lines().getFirst());
        xml.writeStartElement("defs");
        xml.writeStartElement("marker");
        for (String[] pair : new String[][] {
            {"id", "arrow"},
            {"viewBox", "0 0 8 8"},
            {"refX", "8"},
            {"refY", "4"},
            {"markerWidth", "7"},
            {"markerHeight", "7"},
            {"orient", "auto"}
        }) {
            xml.writeAttribute(pair[0], pair[1]);
        }
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", "M0,0 L8,4 L0,8 z");
        xml.writeAttribute("fill", "#444444");
        xml.writeEndElement();
        xml.writeEndElement();
        rectangle(0, 0, width, height, "#ffffff", "none", 0);
        text(heading.lines().getFirst(), MARGIN, MARGIN + TITLE, TITLE, "#111111", true);
        legend(kinds);
        xml.writeStartElement("g");
        xml.writeAttribute("transform", "translate(%s %s)".formatted(number(MARGIN), number(MARGIN + HEAD)));
        for (DiagramLayout.Line line : layout.lines()) {
            line(line);
        }
        for (DiagramLayout.Box box : layout.boxes()) {
            box(box);
        }
        for (DiagramLayout.Line line : layout.lines()) {
            label(line);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void legend(List<FlowGraph.Kind> kinds) throws XMLStreamException {
        double x = MARGIN;
        double y = MARGIN + TITLE + 14;
        for (FlowGraph.Kind kind : kinds) {
            Look look = Look.of(kind);
            rectangle(x, y, SWATCH, SWATCH, look.fill(), look.stroke(), 2);
            text(look.name(), x + SWATCH + 5, y + SWATCH - 2, DiagramLayout.NAME, "#111111", false);
            x += legendWidth(look.name());
        }
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", "M%s,%s h%s".formatted(number(x), number(y + SWATCH / 2), number(SWATCH)));
        xml.writeAttribute("stroke", "#444444");
        xml.writeAttribute("stroke-dasharray", "4 3");
        text(NOT_STATED, x + SWATCH + 5, y + SWATCH - 2, DiagramLayout.NAME, "#111111", false);
    }

    private static double legendWidth(String name) {
        return SWATCH + 20 + Wrapped.of(name, 60, 1, DiagramLayout.NAME).width();
    }

    private void box(DiagramLayout.Box box) throws XMLStreamException {
        Look look = Look.of(box.node().kind());
        xml.writeStartElement("g");
        element(
                "title",
                String.join(" ", Wrapped.of(box.node().name(), 1_000, 1, 1).lines()));
        rectangle(box.x(), box.y(), box.width(), box.height(), look.fill(), look.stroke(), 5);
        double y = box.y() + DiagramLayout.PADDING + DiagramLayout.NAME;
        for (String line : box.name().lines()) {
            text(line, box.x() + DiagramLayout.PADDING, y, DiagramLayout.NAME, "#111111", true);
            y += DiagramLayout.NAME * DiagramLayout.LEADING;
        }
        for (String line : box.detail().lines()) {
            text(line, box.x() + DiagramLayout.PADDING, y, DiagramLayout.DETAIL, "#333333", false);
            y += DiagramLayout.DETAIL * DiagramLayout.LEADING;
        }
        xml.writeEndElement();
    }

    private void line(DiagramLayout.Line line) throws XMLStreamException {
        StringBuilder path = new StringBuilder();
        for (double[] point : line.points()) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(number(point[0]))
                    .append(',')
                    .append(number(point[1]));
        }
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path.toString());
        xml.writeAttribute("fill", "none");
        xml.writeAttribute("stroke", "#444444");
        if (!line.edge().stated()) {
            xml.writeAttribute("stroke-dasharray", "4 3");
        }
        xml.writeAttribute("marker-end", "url(#arrow)");
    }

    private void label(DiagramLayout.Line line) throws XMLStreamException {
        double y = line.labelY();
        for (String text : line.label().lines()) {
            y += DiagramLayout.DETAIL * DiagramLayout.LEADING;
            text(text, line.labelX(), y - 3, DiagramLayout.DETAIL, "#333333", false);
        }
    }

    private void rectangle(double x, double y, double width, double height, String fill, String stroke, double round)
            throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        attribute("rx", round);
        xml.writeAttribute("fill", fill);
        xml.writeAttribute("stroke", stroke);
    }

    private void text(String text, double x, double y, double size, String fill, boolean bold)
            throws XMLStreamException {
        xml.writeStartElement("text");
        attribute("x", x);
        attribute("y", y);
        attribute("font-size", size);
        xml.writeAttribute("fill", fill);
        if (bold) {
            xml.writeAttribute("font-weight", "bold");
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void attribute(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, number(value));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
