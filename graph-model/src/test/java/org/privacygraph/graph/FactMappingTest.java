package org.privacygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.provenance.Assertion;

class FactMappingTest {

    private final List<GraphNode> nodes = FactMapping.nodes(SmallFacts.of("acme"));

    @Test
    void maps_the_small_document_to_these_nodes() throws IOException {
        try (var golden = FactMappingTest.class.getResourceAsStream("FactMappingTest.txt")) {
            assertThat(nodes.stream().map(FactMappingTest::show).collect(Collectors.joining("\n")))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_small_document_has_every_kind_of_fact() {
        assertThat(SmallFacts.of("acme").facts().stream().map(Fact::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Fact.class.getPermittedSubclasses()));
    }

    @Test
    void every_kind_of_fact_has_a_label_of_its_own() {
        assertThat(nodes.stream()
                        .map(GraphNode::label)
                        .filter(NodeLabel::isFact)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(NodeLabel.values())
                        .filter(NodeLabel::isFact)
                        .toList())
                .hasSameSizeAs(Fact.class.getPermittedSubclasses());
    }

    @Test
    void every_fact_rests_on_a_statement_of_its_document() {
        Set<String> statements = ids(NodeLabel.STATEMENT);
        assertThat(nodes)
                .filteredOn(node -> node.label().isFact())
                .allSatisfy(node -> assertThat(targets(node, RelationshipType.EVIDENCED_BY))
                        .isNotEmpty()
                        .isSubsetOf(statements));
    }

    @Test
    void every_statement_that_is_named_is_a_node_and_no_other() {
        Set<String> named = new HashSet<>();
        for (GraphNode node : nodes) {
            node.properties().forEach((name, value) -> addStatements(named, name, value));
            node.relationships().forEach(relationship -> {
                if (relationship.target().startsWith("statement/")) {
                    named.add(relationship.target());
                }
                relationship.properties().forEach((name, value) -> addStatements(named, name, value));
            });
        }
        assertThat(ids(NodeLabel.STATEMENT)).isEqualTo(named);
    }

    @Test
    void every_relationship_leads_to_a_node_of_the_document_or_to_a_shared_one() {
        Set<String> known = new HashSet<>(nodes.stream().map(GraphNode::id).toList());
        VocabularyMapping.nodes(org.privacygraph.vocabulary.Vocabulary.bundled())
                .forEach(node -> known.add(node.id()));
        known.addAll(Set.of("organisation/acme/acme", "organisation/acme/app", "organisation/acme/group"));
        assertThat(nodes)
                .flatExtracting(GraphNode::relationships)
                .allSatisfy(relationship -> assertThat(known).contains(relationship.target()));
    }

    @Test
    void what_leads_to_an_organisation_tells_the_mention_and_leaves_open_which_one_it_means() {
        assertThat(nodes)
                .flatExtracting(GraphNode::relationships)
                .contains(new GraphRelationship(
                        RelationshipType.IDENTIFIES, "organisation/acme/group", Map.of("mention", "group")));
        assertThat(targets(node("activity/acme/delivery"), RelationshipType.JOINTLY_CONTROLLED_BY))
                .containsExactly("organisation/acme/group");
        assertThat(targets(node("activity/acme/delivery"), RelationshipType.CONTROLLED_BY))
                .containsExactly("organisation/acme/acme");
    }

    @Test
    void ids_are_unique_and_tell_the_document() {
        assertThat(nodes).extracting(GraphNode::id).doesNotHaveDuplicates().allMatch(id -> id.contains("/acme"));
        assertThat(FactMapping.nodes(SmallFacts.of("other")))
                .extracting(GraphNode::id)
                .doesNotContainAnyElementsOf(nodes.stream().map(GraphNode::id).toList());
    }

    @Test
    void the_same_facts_give_the_same_hashes() {
        assertThat(FactMapping.nodes(SmallFacts.of("acme")))
                .extracting(GraphNode::hash)
                .isEqualTo(nodes.stream().map(GraphNode::hash).toList());
    }

    @Test
    void a_register_is_mapped_like_a_notice_but_for_its_label() {
        List<GraphNode> register = FactMapping.nodes(SmallFacts.register("acme"));
        assertThat(register.getFirst().label()).isEqualTo(NodeLabel.PROCESSING_REGISTER);
        assertThat(register.getFirst().properties()).isEqualTo(nodes.getFirst().properties());
        assertThat(register.subList(1, register.size())).isEqualTo(nodes.subList(1, nodes.size()));
    }

    @Test
    void silence_is_a_node_that_says_so() {
        assertThat(node("observation/acme/silence-on-automation").properties())
                .containsEntry("assertion", Assertion.NOT_STATED.name());
    }

    @Test
    void a_reference_to_nothing_is_refused() {
        FactSet small = SmallFacts.of("acme");
        List<Fact> rest = small.facts().stream()
                .filter(fact -> !fact.id().equals("email"))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactMapping.nodes(new FactSet(small.document(), rest)))
                .withMessage("No fact email in acme");
    }

    private GraphNode node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    private Set<String> ids(NodeLabel label) {
        return nodes.stream()
                .filter(node -> node.label() == label)
                .map(GraphNode::id)
                .collect(Collectors.toSet());
    }

    private static List<String> targets(GraphNode node, RelationshipType type) {
        return node.relationships().stream()
                .filter(relationship -> relationship.type() == type)
                .map(GraphRelationship::target)
                .toList();
    }

    private static void addStatements(Set<String> named, String property, Object value) {
        if (property.toLowerCase(java.util.Locale.ROOT).endsWith("statements")) {
            ((List<?>) value).forEach(statement -> named.add((String) statement));
        }
    }

    private static String show(GraphNode node) {
        Set<String> lines = new TreeSet<>();
        node.relationships()
                .forEach(relationship -> lines.add("  -%s-> %s%s\n"
                        .formatted(
                                relationship.type(),
                                relationship.target(),
                                relationship.properties().isEmpty() ? "" : " " + relationship.properties())));
        return node.label().label() + " " + node.id() + "\n"
                + node.properties().entrySet().stream()
                        .map(property -> "  " + property.getKey() + ": " + property.getValue() + "\n")
                        .collect(Collectors.joining())
                + String.join("", lines);
    }
}
