package org.privacygraph.queries.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.graph.RelationshipType.IDENTIFIES;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.queries.SampleGraph;
import org.privacygraph.queries.identity.OrganisationMatches.OrganisationMatch;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.page.Walk;

class OrganisationMatchesIT {

    private static SampleGraph graph;
    private static List<OrganisationMatch> matches;

    @BeforeAll
    static void load() {
        graph = SampleGraph.load();
        matches = walk(100);
    }

    @Test
    void proposes_the_pairs_of_one_name_that_neither_a_decision_nor_a_document_tells_apart() {
        List<NodeRow> organisations = graph.nodes()
                .filter(node -> node.label() == NodeLabel.ORGANISATION && node.text("matchKey") != null)
                .toList();
        Set<Set<String>> expected = new HashSet<>();
        for (NodeRow one : organisations) {
            organisations.stream()
                    .filter(other -> !other.id().equals(one.id()))
                    .filter(other -> one.text("matchKey").equals(other.text("matchKey")))
                    .filter(other -> !refused(one, other) && !together(one, other))
                    .forEach(other -> expected.add(Set.of(one.id(), other.id())));
        }
        assertThat(expected).isNotEmpty();
        assertThat(matches.stream().flatMap(match -> pairs(match.ids())).collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Test
    void pages_of_every_size_have_each_match_once_and_in_order() {
        assertThat(matches)
                .hasSizeGreaterThan(2)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(OrganisationMatch::matchKey)
                        .thenComparing(match -> match.ids().get(0))
                        .thenComparing(match -> match.ids().get(1)));
        for (int size = 1; size <= matches.size(); size++) {
            assertThat(walk(size)).as("pages of " + size).isEqualTo(matches);
        }
    }

    private static List<OrganisationMatch> walk(int size) {
        return Walk.through(size, new OrganisationMatches(SampleGraph.reader())::page);
    }

    private static boolean refused(NodeRow one, NodeRow other) {
        return graph.nodes()
                .filter(node -> node.label() == NodeLabel.MATCH_REFUSAL)
                .anyMatch(refusal -> refusal.texts("organisations").containsAll(List.of(one.id(), other.id())));
    }

    private static boolean together(NodeRow one, NodeRow other) {
        return documents(one).anyMatch(documents(other).collect(Collectors.toSet())::contains);
    }

    private static Stream<String> documents(NodeRow organisation) {
        return graph.from(organisation, IDENTIFIES).map(mention -> mention.text("source"));
    }

    private static Stream<Set<String>> pairs(List<String> ids) {
        return ids.stream()
                .flatMap(one -> ids.stream().filter(other -> !other.equals(one)).map(other -> Set.of(one, other)));
    }
}
