package org.privacygraph.queries.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.graph.VocabularyMapping;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.Plans;
import org.privacygraph.queries.SampleGraph;
import org.privacygraph.vocabulary.Vocabulary;

class NodesIT {

    private static SampleGraph graph;
    private static Nodes nodes;

    @BeforeAll
    static void load() {
        graph = SampleGraph.load();
        nodes = new Nodes(SampleGraph.reader());
    }

    @Test
    void a_node_says_what_was_written() {
        Vocabulary vocabulary = Vocabulary.bundled();
        VocabularyMapping.nodes(vocabulary).stream().limit(500).forEach(written -> {
            NodeRow row = graph.node(written.id());
            assertThat(row.label()).isEqualTo(written.label());
            assertThat(row.properties())
                    .containsAllEntriesOf(written.properties())
                    .containsEntry("hash", written.hash())
                    .containsEntry("source", ":vocabulary")
                    .hasSize(written.properties().size() + 3);
            assertThat(row.links())
                    .extracting(link -> link.type() + " " + link.target())
                    .containsExactlyInAnyOrderElementsOf(written.relationships().stream()
                            .map(relationship -> relationship.type() + " " + relationship.target())
                            .toList());
        });
    }

    @Test
    void every_kind_of_node_is_read() {
        assertThat(graph.nodes().map(NodeRow::label)).contains(NodeLabel.values());
    }

    @Test
    void links_are_in_order_and_tell_how_the_ends_are_tied() {
        assertThat(graph.nodes()).allSatisfy(node -> {
            assertThat(node.links())
                    .isSortedAccordingTo((one, other) -> one.type() == other.type()
                            ? one.target().compareTo(other.target())
                            : one.type().compareTo(other.type()));
            node.links(RelationshipType.ON_BASIS).forEach(link -> {
                assertThat(link.text("assertion")).isIn("STATED", "INFERRED");
                assertThat(link.text("grain")).isNotBlank();
                assertThat(link.statements()).isEmpty();
            });
        });
    }

    @Test
    void an_id_of_nothing_is_left_out() {
        assertThat(nodes.byIds(List.of("country/GB", "nothing", "country/GB")).keySet())
                .containsExactly("country/GB");
        assertThat(nodes.byIds(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_leads_to_a_node_is_what_has_a_link_to_it(RelationshipType type) {
        List<String> targets = graph.nodes()
                .flatMap(node -> node.targets(type))
                .distinct()
                .limit(20)
                .toList();
        assertThat(targets).isNotEmpty();
        Map<String, List<String>> leading = nodes.leadingTo(targets, type);
        assertThat(leading.keySet()).isEqualTo(Set.copyOf(targets));
        leading.forEach((target, sources) -> assertThat(sources)
                .isEqualTo(graph.from(graph.node(target), type)
                        .map(NodeRow::id)
                        .limit(Nodes.MAX_INCOMING)
                        .toList()));
    }

    @Test
    void nothing_leads_to_a_node_that_nobody_speaks_of() {
        assertThat(nodes.leadingTo(List.of("country/FJ"), RelationshipType.LOCATED_IN))
                .isEqualTo(Map.of("country/FJ", List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void the_facts_of_a_document_are_those_that_it_owns(NodeLabel kind) {
        Map<String, List<String>> facts = nodes.factsOf(List.of("north", "south", "no-such-document"), kind);
        Stream.of("north", "south", "no-such-document")
                .forEach(document -> assertThat(facts.get(document))
                        .as(document)
                        .isEqualTo(graph.nodes()
                                .filter(node -> node.label() == kind && document.equals(node.text("source")))
                                .map(NodeRow::id)
                                .toList()));
    }

    @Test
    void no_question_makes_the_planner_warn() {
        Map<String, Object> parameters = Map.of(
                "ids",
                List.of("country/GB"),
                "type",
                "LOCATED_IN",
                "documents",
                List.of("north"),
                "kind",
                "DataItem",
                "limit",
                10);
        for (String question : List.of("byIds", "leadingTo", "factsOf")) {
            String text = CypherFile.of(Nodes.class, question).text();
            assertThat(Plans.warnings(text, parameters)).as(question).isEmpty();
            assertThat(Plans.operators(text, parameters))
                    .as(question)
                    .anyMatch(operator -> operator.contains("Index"))
                    .doesNotContain("NodeByLabelScan", "AllNodesScan");
        }
    }
}
