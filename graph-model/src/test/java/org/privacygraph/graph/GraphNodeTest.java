package org.privacygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphNodeTest {

    private static final GraphRelationship FIRST = relationship("data-category/Contact", Map.of("grain", "PAIRED"));
    private static final GraphRelationship SECOND = relationship("data-category/Name", Map.of());

    @Test
    void the_hash_does_not_depend_on_the_order_of_properties_or_relationships() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", "e-mail");
        one.put("mandatory", true);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("mandatory", true);
        other.put("name", "e-mail");
        assertThat(node(one, FIRST, SECOND).hash())
                .isEqualTo(node(other, SECOND, FIRST).hash());
    }

    @Test
    void the_hash_changes_with_each_thing_that_the_node_says() {
        assertThat(List.of(
                        node(Map.of("name", "e-mail"), FIRST),
                        node(Map.of("name", "e-mail"), SECOND),
                        node(Map.of("name", "e-mail"), FIRST, SECOND),
                        node(Map.of("name", "e-mails"), FIRST),
                        node(Map.of("words", "e-mail"), FIRST),
                        node(Map.of("name", "e-mail"), relationship("data-category/Contact", Map.of())),
                        new GraphNode(NodeLabel.DATA_GROUP, "x", Map.of("name", "e-mail"), List.of(FIRST))))
                .extracting(GraphNode::hash)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{32}"));
    }

    @Test
    void the_hash_tells_apart_what_only_looks_the_same() {
        assertThat(List.of(
                        node(Map.of("aliases", List.of("Acme, London"))),
                        node(Map.of("aliases", List.of("Acme", "London"))),
                        node(Map.of("aliases", "[Acme, London]")),
                        node(Map.of("name", "1")),
                        node(Map.of("name", 1L)),
                        node(Map.of("name", "a, words=b")),
                        node(Map.of("name", "a", "words", "b"))))
                .extracting(GraphNode::hash)
                .doesNotHaveDuplicates();
    }

    private static GraphNode node(Map<String, Object> properties, GraphRelationship... relationships) {
        return new GraphNode(NodeLabel.DATA_ITEM, "x", properties, List.of(relationships));
    }

    private static GraphRelationship relationship(String target, Map<String, Object> properties) {
        return new GraphRelationship(RelationshipType.IS_A, target, properties);
    }
}
