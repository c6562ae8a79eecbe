package org.privacygraph.queries.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacygraph.queries.condition.Condition.All;
import org.privacygraph.queries.condition.Condition.Any;
import org.privacygraph.queries.condition.Condition.Field;
import org.privacygraph.queries.condition.Condition.Not;
import org.privacygraph.queries.lineage.DataFlows;

class PredicateTest {

    private static final Condition NAME = new Field("name", "Acme");
    private static final Condition KIND = new Field("kind", List.of("GROUP"));

    @Test
    void asks_for_nothing() {
        assertThat(predicate(Condition.ANYTHING)).isEqualTo(new Predicate("true", Map.of()));
        assertThat(predicate(new Any(List.of()))).isEqualTo(new Predicate("false", Map.of()));
    }

    @Test
    void numbers_the_parameters_and_keeps_values_out_of_the_text() {
        Predicate predicate = predicate(new All(List.of(NAME, KIND, new Field("name", "' OR true //"))));
        assertThat(predicate.text())
                .isEqualTo("((n.name = $where0) AND (n.kind IN $where1.ids) AND (n.name = $where2))");
        assertThat(predicate.parameters())
                .isEqualTo(Map.of("where0", "Acme", "where1", List.of("GROUP"), "where2", "' OR true //"));
    }

    @Test
    void puts_brackets_around_everything_that_is_joined() {
        assertThat(predicate(new Any(List.of(new All(List.of(NAME, KIND)), NAME)))
                        .text())
                .isEqualTo("(((n.name = $where0) AND (n.kind IN $where1.ids)) OR (n.name = $where2))");
    }

    @Test
    void takes_what_is_not_known_for_not_so() {
        assertThat(predicate(new Not(NAME)).text()).isEqualTo("NOT coalesce((n.name = $where0), false)");
        assertThat(predicate(new Not(new Not(new Any(List.of(NAME, KIND))))).text())
                .isEqualTo("NOT coalesce(NOT coalesce(((n.name = $where0) OR (n.kind IN $where1.ids)), false), false)");
    }

    @Test
    void adds_the_parameters_of_the_question() {
        assertThat(predicate(NAME).with(Map.of("limit", 3L))).isEqualTo(Map.of("where0", "Acme", "limit", 3L));
    }

    @Test
    void refuses_a_field_without_a_fragment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Predicate.of(new Field("nonsense", 1), new Fragments(DataFlows.class)))
                .withMessage("No fragment DataFlows/where/nonsense.cypher");
    }

    @Test
    void reads_a_fragment_without_its_question() {
        assertThat(new Fragments(DataFlows.class).apply("recipient")).isEqualTo("p.id IN $value");
    }

    private static Predicate predicate(Condition condition) {
        return Predicate.of(condition, Map.of("name", "n.name = $value", "kind", "n.kind IN $value.ids")::get);
    }
}
