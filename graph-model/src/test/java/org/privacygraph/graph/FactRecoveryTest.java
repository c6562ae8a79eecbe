package org.privacygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.FactSet;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.ResourceIri;
import org.privacygraph.provenance.Section;
import org.privacygraph.provenance.SheetCell;

class FactRecoveryTest {

    private static final FactSet SMALL = SmallFacts.of("acme");

    @Test
    void the_facts_of_the_small_document_come_back() {
        FactSet again = FactRecovery.facts(FactMapping.nodes(SMALL));
        assertThat(again.facts())
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .ignoringCollectionOrder()
                .isEqualTo(SMALL.facts());
        assertThat(again.document())
                .usingRecursiveComparison()
                .ignoringFields("sections")
                .isEqualTo(SMALL.document());
    }

    @Test
    void a_section_comes_back_as_far_as_its_statements_reach() {
        assertThat(FactRecovery.facts(FactMapping.nodes(SMALL)).document().sections())
                .extracting(Section::title)
                .containsExactly("Acme privacy notice", "Who receives your data");
    }

    @Test
    void a_record_of_processing_stays_one() {
        FactSet register = SmallFacts.register("acme");
        assertThat(FactRecovery.facts(FactMapping.nodes(register)).document().kind())
                .isEqualTo(register.document().kind());
    }

    @Test
    void mapping_them_again_gives_the_same_nodes() {
        assertThat(hashes(FactMapping.nodes(FactRecovery.facts(FactMapping.nodes(SMALL)))))
                .isEqualTo(hashes(FactMapping.nodes(SMALL)));
    }

    @Test
    void the_order_in_which_the_graph_gives_them_does_not_matter() {
        FactSet first = FactRecovery.facts(FactMapping.nodes(SMALL));
        for (int seed = 0; seed < 20; seed++) {
            assertThat(FactRecovery.facts(asStored(FactMapping.nodes(SMALL), new Random(seed))))
                    .isEqualTo(first);
        }
    }

    @Test
    void of_two_mentions_of_one_identity_the_one_that_the_relationship_names_is_meant() {
        DocumentNodes document = new DocumentNodes("acme", List.of(mention("group", ""), mention("all-of-us", "")));
        assertThat(document.party(new GraphRelationship(
                        RelationshipType.TO, "organisation/acme-group", Map.of("mention", "group"))))
                .isEqualTo("group");
        assertThat(document.party(new GraphRelationship(RelationshipType.TO, "organisation/acme-group", Map.of())))
                .isEqualTo("all-of-us");
    }

    @Test
    void an_organisation_that_was_led_to_another_one_stays_what_the_document_says() {
        DocumentNodes document = new DocumentNodes("acme", List.of());
        assertThat(new NodeReader(mention("group", ""), document).sameAs()).isEqualTo("acme-group");
        assertThat(new NodeReader(mention("group", "group"), document).sameAs()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "63-65",
                "#",
                "/",
                "/a~1b/0",
                "/1",
                "C12",
                "Controller!AB1",
                "A!B!XFD1048576",
                "_:b0",
                "https://acme.example/#A1",
                "urn:x",
                "0",
                "5-"
            })
    void a_place_is_read_from_its_text(String text) {
        assertThat(DocumentNodes.locator(text)).hasToString(text);
    }

    @Test
    void each_kind_of_place_is_told_from_the_others() {
        List<Locator> places = List.of(
                new LineRange(3, 3),
                JsonPointer.ROOT,
                new JsonPointer("/a/0"),
                new SheetCell("", 7, 28),
                new SheetCell("Sheet 1!", 7, 1),
                new ResourceIri("https://acme.example/A1"),
                new ResourceIri("_:b1"));
        assertThat(places)
                .allSatisfy(place ->
                        assertThat(DocumentNodes.locator(place.toString())).isEqualTo(place));
    }

    @Test
    void sections_that_lie_in_each_other_keep_their_statements() {
        List<GraphNode> statements = List.of(
                statement("5", "General"),
                statement("20", "Sharing"),
                statement("50", "General"),
                statement("60", null),
                statement("70", "General"));
        assertThat(StatementSections.of(statements))
                .containsExactly(
                        new Section("General", LineRange.parse("5")),
                        new Section("Sharing", LineRange.parse("20")),
                        new Section("General", LineRange.parse("50")),
                        new Section("General", LineRange.parse("70")));
        assertThat(StatementSections.of(statements.subList(0, 3)))
                .containsExactly(
                        new Section("General", LineRange.parse("5-50")), new Section("Sharing", LineRange.parse("20")));
    }

    @Test
    void nodes_without_a_document_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactRecovery.facts(List.of(statement("1", null))))
                .withMessage("No document is among the nodes");
    }

    private static GraphNode mention(String localId, String named) {
        return new GraphNode(
                NodeLabel.ORGANISATION_MENTION,
                "organisation-mention/acme/" + localId,
                Map.of(),
                List.of(new GraphRelationship(
                        RelationshipType.IDENTIFIES,
                        "organisation/acme-group",
                        named.isEmpty() ? Map.of() : Map.of("mention", named))));
    }

    private static GraphNode statement(String lines, String section) {
        Map<String, Object> properties = new TreeMap<>(Map.of("locator", lines, "firstLine", 1L));
        if (section != null) {
            properties.put("section", section);
        }
        return new GraphNode(NodeLabel.STATEMENT, "statement/acme/" + lines, properties, List.of());
    }

    /** The nodes as a database gives them: with all labels and properties, in no order. */
    private static List<GraphNode> asStored(List<GraphNode> nodes, Random random) {
        List<GraphNode> stored = new ArrayList<>();
        for (GraphNode node : nodes) {
            List<GraphRelationship> relationships = new ArrayList<>(node.relationships());
            Collections.shuffle(relationships, random);
            Map<String, Object> properties = new TreeMap<>(node.properties());
            properties.putAll(Map.of("id", node.id(), "source", "acme", "hash", node.hash()));
            stored.add(FactRecovery.node(node.label().labels(), properties, relationships));
        }
        Collections.shuffle(stored, random);
        return stored;
    }

    private static Map<String, String> hashes(List<GraphNode> nodes) {
        Map<String, String> hashes = new TreeMap<>();
        nodes.forEach(node -> hashes.put(node.id(), node.hash()));
        assertThat(hashes).hasSameSizeAs(nodes);
        return hashes;
    }
}
