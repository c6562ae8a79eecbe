package org.privacygraph.importers.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

class ConceptsTest {

    private final Concepts concepts = new Concepts();

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "ConceptsTest/concepts.csv", numLinesToSkip = 1)
    void finds_the_words_of_the_vocabulary_and_nothing_like_them(Scheme scheme, String text, @Nullable String key) {
        Coding coding = concepts.of(scheme, text);

        Codings.assertRow(coding, text, key, key == null ? text : null);
        Codings.assertReasons(coding, Reason.NO_SUCH_CONCEPT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "ConceptsTest/lists.csv", numLinesToSkip = 1)
    void parts_lists_but_no_sentences(String text, String parts) {
        assertThat(String.join("|", concepts.splitList(Codings.text(text)))).isEqualTo(parts);
    }

    @Test
    void every_word_and_iri_of_the_vocabulary_is_found() {
        for (Scheme scheme : Scheme.values()) {
            for (Concept concept : Vocabulary.bundled().concepts(scheme)) {
                assertThat(concepts.of(scheme, concept.labelEn()).keys()).containsExactly(concept.key());
                assertThat(concepts.of(scheme, concept.labelDe()).keys()).containsExactly(concept.key());
                concept.synonymsEn()
                        .forEach(word -> assertThat(concepts.of(scheme, word).keys())
                                .as(word)
                                .containsExactly(concept.key()));
                assertThat(concepts.of(scheme, concept.iri()).keys()).hasSize(1);
            }
        }
    }

    @Test
    void nothing_has_no_parts() {
        assertThat(concepts.splitList(null)).isEmpty();
        assertThat(concepts.splitList(" - ")).isEmpty();
        assertThat(concepts.of(Scheme.PURPOSE, null)).isEqualTo(Coding.NOT_STATED);
    }
}
