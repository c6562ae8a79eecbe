package org.privacygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Section;

/** Rebuilds the sections of a document from its statements, each of which tells the innermost section that it is in. */
final class StatementSections {

    private StatementSections() {}

    /**
     * Sections that hold every statement in a section of the title that it tells.
     *
     * <p>One from the first to the last line of the statements of a title; where that would put a statement into a section
     * that is not its own, one of the very lines of each statement. A section without a statement is lost.
     */
    static List<Section> of(Collection<GraphNode> nodes) {
        List<GraphNode> statements = nodes.stream()
                .filter(node ->
                        node.label() == NodeLabel.STATEMENT && node.properties().containsKey("firstLine"))
                .toList();
        Map<String, LineRange> whole = new TreeMap<>();
        statements.stream()
                .filter(node -> node.properties().containsKey("section"))
                .forEach(node -> whole.merge(title(node), lines(node), StatementSections::hull));
        List<Section> sections = sorted(whole.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), entry.getValue()))
                .toList());
        return statements.stream().allMatch(node -> title(node).equals(innermost(sections, lines(node))))
                ? sections
                : sorted(statements.stream()
                        .filter(node -> node.properties().containsKey("section"))
                        .map(node -> new Section(title(node), lines(node)))
                        .toList());
    }

    private static String innermost(List<Section> sections, LineRange lines) {
        return sections.stream()
                .filter(section -> section.lines().contains(lines))
                .collect(Collectors.groupingBy(
                        section -> section.lines().length(),
                        TreeMap::new,
                        Collectors.mapping(Section::title, Collectors.joining("\n"))))
                .values()
                .stream()
                .findFirst()
                .orElse("");
    }

    private static List<Section> sorted(List<Section> sections) {
        return sections.stream()
                .distinct()
                .sorted((one, other) -> one.lines().first() != other.lines().first()
                        ? Integer.compare(one.lines().first(), other.lines().first())
                        : Integer.compare(other.lines().last(), one.lines().last()))
                .toList();
    }

    private static String title(GraphNode statement) {
        return String.valueOf(statement.properties().getOrDefault("section", ""));
    }

    private static LineRange lines(GraphNode statement) {
        return LineRange.parse(String.valueOf(statement.properties().get("locator")));
    }

    private static LineRange hull(LineRange one, LineRange other) {
        return new LineRange(Math.min(one.first(), other.first()), Math.max(one.last(), other.last()));
    }
}
