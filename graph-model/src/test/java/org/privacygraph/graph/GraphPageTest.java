package org.privacygraph.graph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.acceptance.FindingAcceptances;
import org.privacygraph.fact.FactSet;
import org.privacygraph.identity.MatchRefusal;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.identity.OrganisationIdentity;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** The page {@code src/doc/graph.md} says what the code says and what is written. */
class GraphPageTest {

    private static final String PAGE = page();
    private static final Map<String, List<String>> NODES = table("label");
    private static final Map<String, List<String>> RELATIONSHIPS = table("type");

    private static final List<GraphNode> WRITTEN = Stream.of(
                    FactMapping.nodes(SmallFacts.of("acme")),
                    FactMapping.nodes(SmallFacts.register("beta")),
                    VocabularyMapping.nodes(Vocabulary.bundled()),
                    IdentityMapping.nodes(new OrganisationDecisions(
                            "test",
                            List.of(new OrganisationIdentity(
                                    "umbrella",
                                    "Umbrella",
                                    List.of("Umbrella plc"),
                                    List.of("lei:1"),
                                    List.of("organisation/acme/acme"),
                                    "Test")),
                            List.of(new MatchRefusal(List.of("organisation/a", "organisation/b"), "Test")))),
                    AcceptanceMapping.nodes(new FindingAcceptances(
                            "test",
                            List.of(new FindingAcceptance(
                                    "RETENTION_NOT_STATED",
                                    "activity/acme/a",
                                    "right/A15",
                                    "Test",
                                    "Data Protection Officer",
                                    LocalDate.of(2030, 1, 1))))),
                    FactMapping.nodes(new FactSet(directory(), List.of())))
            .flatMap(List::stream)
            .toList();

    private static SourceDocument directory() {
        SourceDocument notice = SmallFacts.of("gamma").document();
        return new SourceDocument(
                notice.key(),
                SourceDocument.Kind.DIRECTORY,
                notice.title(),
                notice.language(),
                notice.url(),
                null,
                notice.sha256(),
                notice.lineCount(),
                notice.fileName(),
                notice.version(),
                notice.lastUpdated(),
                notice.governingLaw(),
                notice.sections());
    }

    @Test
    void has_every_label_in_order_and_none_besides() {
        assertThat(NODES.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(NodeLabel.values()).map(NodeLabel::label).toList());
    }

    @ParameterizedTest
    @EnumSource
    void has_the_labels_slug_and_properties_of(NodeLabel label) {
        List<String> row = NODES.get(label.label());
        Set<String> also = new LinkedHashSet<>(label.labels());
        also.removeAll(List.of("Node", label.label()));
        assertThat(words(row.get(1))).containsExactlyInAnyOrderElementsOf(also);
        assertThat(words(row.get(2))).containsExactly(label.slug());
        assertThat(words(row.get(4))).containsExactlyElementsOf(label.properties());
    }

    @Test
    void has_the_properties_of_every_node() {
        assertThat(table("property").keySet()).containsExactlyInAnyOrderElementsOf(NodeLabel.COMMON);
        assertThat(NodeLabel.FACT).allSatisfy(property -> assertThat(PAGE).contains("`" + property + "`"));
    }

    @Test
    void has_every_type_of_relationship_in_order_and_none_besides() {
        assertThat(RELATIONSHIPS.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(RelationshipType.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void has_the_ends_of(RelationshipType type) {
        List<String> row = RELATIONSHIPS.get(type.name());
        assertThat(row.get(1) + " -> " + row.get(2)).isEqualTo(type.ends().replace("|", ", "));
    }

    @Test
    void allows_every_property_that_is_written() {
        assertThat(WRITTEN).allSatisfy(node -> {
            Set<String> allowed =
                    new TreeSet<>(words(NODES.get(node.label().label()).get(4)));
            if (node.label().isFact()) {
                allowed.addAll(NodeLabel.FACT);
            }
            assertThat(allowed).containsAll(node.properties().keySet());
        });
    }

    @Test
    void has_no_property_that_is_never_written() {
        Map<NodeLabel, Set<String>> written = new HashMap<>();
        WRITTEN.forEach(node -> written.computeIfAbsent(node.label(), label -> new TreeSet<>())
                .addAll(node.properties().keySet()));
        Set<NodeLabel> unwritten = new TreeSet<>(Set.of(NodeLabel.values()));
        unwritten.removeAll(written.keySet());
        assertThat(unwritten).containsExactly(NodeLabel.IMPORT_RUN);
        written.forEach((label, properties) -> {
            // Only some schemes have definitions and dates.
            if (Arrays.stream(Scheme.values()).noneMatch(scheme -> NodeLabel.of(scheme) == label)) {
                assertThat(properties)
                        .as(label.label())
                        .containsAll(words(NODES.get(label.label()).get(4)));
            }
        });
    }

    @Test
    void allows_every_relationship_that_is_written() {
        Map<String, NodeLabel> labels = WRITTEN.stream().collect(toMap(GraphNode::id, GraphNode::label, (a, b) -> a));
        for (GraphNode node : WRITTEN) {
            for (GraphRelationship relationship : node.relationships()) {
                List<String> row = RELATIONSHIPS.get(relationship.type().name());
                NodeLabel target = relationship.target().startsWith("organisation/")
                        ? NodeLabel.ORGANISATION
                        : labels.get(relationship.target());
                assertThat(labels(row.get(1))).as(relationship.toString()).contains(node.label());
                assertThat(labels(row.get(2))).as(relationship.toString()).contains(target);
                assertThat(words(row.get(3)))
                        .as(relationship.toString())
                        .containsAll(relationship.properties().keySet());
            }
        }
    }

    @Test
    void has_no_type_of_relationship_that_is_never_written() {
        Set<String> written = WRITTEN.stream()
                .flatMap(node -> node.relationships().stream())
                .map(relationship -> relationship.type().name())
                .collect(toSet());
        Set<String> unwritten = new TreeSet<>(RELATIONSHIPS.keySet());
        unwritten.removeAll(written);
        assertThat(unwritten).containsExactly(RelationshipType.LOADED.name());
    }

    @Test
    void tells_how_many_may_start_from_one_node() {
        for (GraphNode node : WRITTEN) {
            Map<RelationshipType, Long> counts =
                    node.relationships().stream().collect(groupingBy(GraphRelationship::type, counting()));
            RELATIONSHIPS.forEach((type, row) -> {
                if (labels(row.get(1)).contains(node.label())) {
                    long count = counts.getOrDefault(RelationshipType.valueOf(type), 0L);
                    String many = cardinality(row.get(4), node.label());
                    assertThat(count)
                            .as(node.id() + " " + type + " " + many)
                            .isBetween(many.startsWith("0") ? 0L : 1L, many.endsWith("n") ? 999L : 1L);
                }
            });
        }
    }

    /** "0..n; StatuteReference and DataSubjectRight 1, without properties": the clause that names the label, or the first. */
    private static String cardinality(String cell, NodeLabel label) {
        List<String> clauses = List.of(cell.split("; "));
        String clause = clauses.stream()
                .filter(text -> text.contains(label.label()))
                .findFirst()
                .orElse(clauses.getFirst());
        return Pattern.compile("[01](\\.\\.[1n])?")
                .matcher(clause)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static Set<NodeLabel> labels(String cell) {
        Set<NodeLabel> concepts =
                Arrays.stream(Scheme.values()).map(NodeLabel::of).collect(toSet());
        Set<NodeLabel> facts =
                Arrays.stream(NodeLabel.values()).filter(NodeLabel::isFact).collect(toSet());
        return switch (cell) {
            case "every fact", "any fact" -> facts;
            case "the concept", "a concept", "a concept of the same scheme" -> concepts;
            default -> Arrays.stream(cell.split(", ")).map(NodeLabel::ofLabel).collect(toSet());
        };
    }

    /** The words in a cell, or those that its name in italics stands for. */
    private static List<String> words(String cell) {
        if (cell.startsWith("*")) {
            String list = "- " + cell + ": ";
            return words(PAGE.lines()
                    .filter(line -> line.startsWith(list))
                    .findFirst()
                    .orElseThrow());
        }
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The rows of the table whose first column has this heading, by the word in their first cell. */
    private static Map<String, List<String>> table(String heading) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        boolean inside = false;
        for (String line : PAGE.lines().toList()) {
            List<String> cells = line.startsWith("|") ? cells(line) : List.of();
            inside = cells.isEmpty() ? false : inside || cells.getFirst().equals(heading);
            if (inside && cells.getFirst().startsWith("`")) {
                rows.put(words(cells.getFirst()).getFirst(), cells);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1).split("\\|")) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static String page() {
        try {
            return Files.readString(Path.of("src/doc/graph.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
