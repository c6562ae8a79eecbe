package org.privacygraph.importers.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.graph.FactMapping;
import org.privacygraph.graph.FactRecovery;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.organisation.BundledAuthorities;
import org.privacygraph.importers.register.BundledRegisters;
import org.privacygraph.vocabulary.Vocabulary;

/** What ships with the project comes back from the graph as it was read. */
class RecoveredFactsTest {

    static Stream<SourceFile> files() {
        return Stream.concat(BundledRegisters.files().stream(), Stream.of(BundledAuthorities.file()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_facts_come_back_from_their_nodes(SourceFile file) {
        FactSet facts = read(file);
        FactSet again = FactRecovery.facts(FactMapping.nodes(facts));
        assertThat(unordered(again)).isEqualTo(unordered(facts));
        assertThat(again.document())
                .usingRecursiveComparison()
                .ignoringFields("sections")
                .isEqualTo(facts.document());
    }

    @ParameterizedTest
    @MethodSource("files")
    void mapping_them_again_gives_the_same_nodes(SourceFile file) {
        List<GraphNode> nodes = FactMapping.nodes(read(file));
        assertThat(hashes(FactMapping.nodes(FactRecovery.facts(nodes)))).isEqualTo(hashes(nodes));
    }

    @ParameterizedTest
    @MethodSource("files")
    void recovering_twice_gives_equal_facts(SourceFile file) {
        FactSet once = FactRecovery.facts(FactMapping.nodes(read(file)));
        assertThat(FactRecovery.facts(FactMapping.nodes(once))).isEqualTo(once);
    }

    private static FactSet read(SourceFile file) {
        return Formats.all(Vocabulary.bundled())
                .read(file, SourceTexts.NONE)
                .documents()
                .getFirst()
                .facts();
    }

    private static Map<String, String> hashes(List<GraphNode> nodes) {
        Map<String, String> hashes = new TreeMap<>();
        nodes.forEach(node -> hashes.put(node.id(), node.hash()));
        return hashes;
    }

    /** The parts of each fact by its id; links and places as sets, for the graph keeps no order of them. */
    private static Map<String, List<Object>> unordered(FactSet facts) {
        Map<String, List<Object>> parts = new HashMap<>();
        for (Fact fact : facts.facts()) {
            List<Object> values = new ArrayList<>(List.of(fact.getClass()));
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                Object value = get(component, fact).orElse("");
                boolean ties = value instanceof List<?> list
                        && !list.isEmpty()
                        && (list.getFirst() instanceof Link || list.getFirst() instanceof Place);
                values.add(ties ? new HashSet<>((List<?>) value) : value);
            }
            parts.put(fact.id(), values);
        }
        return parts;
    }

    private static Optional<Object> get(RecordComponent component, Fact fact) {
        try {
            return Optional.ofNullable(component.getAccessor().invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
