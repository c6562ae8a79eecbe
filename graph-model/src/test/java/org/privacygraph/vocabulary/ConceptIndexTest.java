package org.privacygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptIndexTest {

    @Test
    void a_word_of_two_concepts_is_refused() {
        assertThatThrownBy(() -> index(concept("Post", List.of("mail")), concept("Email", List.of("Mail"))))
                .hasMessage("'Mail' means both purpose/Post and purpose/Email");
    }

    @Test
    void the_key_of_one_concept_is_no_word_for_another() {
        assertThatThrownBy(() -> index(concept("Post", List.of("e mail")), concept("E_MAIL", List.of())))
                .hasMessage("'E_MAIL' means both purpose/Post and purpose/E_MAIL");
    }

    @Test
    void a_word_may_be_said_twice_of_one_concept() {
        ConceptIndex index = index(concept("Post", List.of("post", "POST", "mail")));
        assertThat(index.resolve("mail").key()).isEqualTo("Post");
    }

    @Test
    void a_key_is_given_once() {
        assertThatThrownBy(() -> index(concept("Post", List.of()), concept("Post", List.of())))
                .hasMessage("Two concepts purpose/Post");
    }

    @Test
    void a_parent_has_to_exist() {
        assertThatThrownBy(() -> index(concept("Post", List.of(), "Nothing")))
                .hasMessage("purpose/Post is below Nothing, which does not exist");
    }

    @Test
    void a_concept_is_not_below_itself() {
        assertThatThrownBy(() ->
                        index(concept("A", List.of(), "B"), concept("B", List.of(), "C"), concept("C", List.of(), "A")))
                .hasMessageMatching("purpose/[ABC] is below itself");
    }

    @Test
    void what_is_below_two_parents_is_told_once() {
        ConceptIndex diamond = index(
                concept("Top", List.of()),
                concept("Left", List.of(), "Top"),
                concept("Right", List.of(), "Top"),
                concept("Bottom", List.of(), "Left", "Right"));
        assertThat(diamond.closure("Top")).containsExactly("Top", "Left", "Right", "Bottom");
        assertThat(diamond.closure("Right")).containsExactly("Right", "Bottom");
    }

    private static ConceptIndex index(Concept... concepts) {
        return new ConceptIndex(Scheme.PURPOSE, List.of(concepts));
    }

    private static Concept concept(String key, List<String> synonyms, String... broader) {
        return new Concept(
                Scheme.PURPOSE,
                key,
                key,
                key,
                synonyms,
                List.of(),
                "urn:" + key,
                List.of(broader),
                null,
                Validity.UNKNOWN,
                null);
    }
}
