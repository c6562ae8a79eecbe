package org.privacygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.privacygraph.vocabulary.Scheme.PERSONAL_DATA_CATEGORY;
import static org.privacygraph.vocabulary.Scheme.PURPOSE;
import static org.privacygraph.vocabulary.Scheme.RECIPIENT_CATEGORY;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.bundled();

    @ParameterizedTest
    @EnumSource
    void every_scheme_loads(Scheme scheme) {
        assertThat(vocabulary.concepts(scheme)).isNotEmpty().allSatisfy(concept -> {
            assertThat(concept.scheme()).isEqualTo(scheme);
            assertThat(concept.iri()).matches("(https?://|urn:)\\S+");
            assertThat(vocabulary.find(scheme, concept.key())).containsSame(concept);
            assertThat(vocabulary.findById(concept.id())).containsSame(concept);
        });
        assertThat(vocabulary.concepts(scheme).stream().map(Concept::iri)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_word_means_its_concept_in_any_case(Scheme scheme) {
        vocabulary
                .concepts(scheme)
                .forEach(concept -> concept.words()
                        .flatMap(word ->
                                Stream.of(word, word.toUpperCase(Locale.ROOT), "  " + word.toLowerCase(Locale.ROOT)))
                        // German capitals write ß as SS, which means the same to a reader but not to Unicode.
                        .filter(word -> !word.contains("SS") || concept.words().noneMatch(known -> known.contains("ß")))
                        .forEach(word ->
                                assertThat(vocabulary.resolve(scheme, word)).isSameAs(concept)));
    }

    @ParameterizedTest
    @EnumSource
    void no_concept_is_broader_than_itself(Scheme scheme) {
        vocabulary
                .concepts(scheme)
                .forEach(concept -> assertThat(concept.broader())
                        .allSatisfy(parent ->
                                assertThat(vocabulary.withNarrower(concept)).doesNotContain(parent)));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONAL_DATA_CATEGORY, e-mail address, EmailAddress",
        "PERSONAL_DATA_CATEGORY, E-Mail-Adresse, EmailAddress",
        "PERSONAL_DATA_CATEGORY, EMAIL_ADDRESS, EmailAddress",
        "PERSONAL_DATA_CATEGORY, contact data, Contact",
        "PERSONAL_DATA_CATEGORY, kontaktdaten, Contact",
        "RIGHT, DSAR, A15",
        "RIGHT, Auskunftsersuchen, A15",
        "COUNTRY, Vereinigtes Königreich, GB",
        "COUNTRY, usa, US",
        "REGION, EWR, EEA",
        "TRANSFER_TOOL, Standardvertragsklauseln, A46_2_C",
        "STATUTE, dsgvo, EU_GDPR"
    })
    void a_word_is_resolved_in_both_languages(Scheme scheme, String word, String key) {
        assertThat(vocabulary.resolve(scheme, word).key()).isEqualTo(key);
    }

    @Test
    void an_unknown_word_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> vocabulary.resolve(PERSONAL_DATA_CATEGORY, "e-mail adress"))
                .isInstanceOfSatisfying(UnknownConceptException.class, unknown -> {
                    assertThat(unknown.scheme()).isEqualTo(PERSONAL_DATA_CATEGORY);
                    assertThat(unknown.word()).isEqualTo("e-mail adress");
                    assertThat(unknown.nearest())
                            .hasSize(3)
                            .first()
                            .matches(c -> c.key().equals("EmailAddress"));
                })
                .hasMessageStartingWith("'e-mail adress' is no personal data category; nearest: EmailAddress (");
    }

    @Test
    void an_id_of_nothing_is_found_nowhere() {
        assertThat(Stream.of("", "/", "purpose", "purpose/", "purpose/Nonsense", "nonsense/Purpose"))
                .allSatisfy(id -> assertThat(vocabulary.findById(id)).isEmpty());
    }

    @Test
    void an_email_address_is_contact_data_and_a_name_is_not() {
        assertThat(narrower("Contact"))
                .contains("Contact", "EmailAddress", "EmailAddressWork", "TelephoneNumber", "PostalCode")
                .doesNotContain("Name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health data",
                "genetic data",
                "DNA code",
                "biometric data",
                "political opinions",
                "religious belief",
                "philosophical belief",
                "ethnic origin",
                "race",
                "trade union membership",
                "sexual preference",
                "sickness absence"
            })
    void what_article_9_protects_is_special_category_data(String word) {
        assertThat(narrower("SpecialCategoryPersonalData"))
                .contains(vocabulary.resolve(PERSONAL_DATA_CATEGORY, word).key());
    }

    @Test
    void criminal_offence_data_are_not_special_category_data() {
        assertThat(narrower("CriminalOffenceData"))
                .contains("CriminalConviction", "CriminalCharge", "CriminalRecordDeclaration")
                .doesNotContainAnyElementsOf(narrower("SpecialCategoryPersonalData"));
    }

    @Test
    void a_concept_is_found_below_each_of_its_parents() {
        for (Scheme scheme : List.of(PERSONAL_DATA_CATEGORY, PURPOSE, RECIPIENT_CATEGORY)) {
            List<Concept> several = vocabulary.concepts(scheme).stream()
                    .filter(concept -> concept.broader().size() > 1)
                    .toList();
            assertThat(several)
                    .isNotEmpty()
                    .allSatisfy(concept -> assertThat(concept.broader())
                            .doesNotHaveDuplicates()
                            .allSatisfy(parent ->
                                    assertThat(narrower(scheme, parent)).contains(concept.key())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_narrower_concepts_are_those_that_lead_up_to_it(Scheme scheme) {
        for (Concept top : vocabulary.concepts(scheme)) {
            Set<String> below = new HashSet<>();
            vocabulary.concepts(scheme).stream()
                    .filter(concept -> above(concept).contains(top.key()))
                    .forEach(concept -> below.add(concept.key()));
            assertThat(vocabulary.withNarrower(top)).containsExactlyInAnyOrderElementsOf(below);
        }
    }

    private Set<String> above(Concept concept) {
        Set<String> keys = new HashSet<>(Set.of(concept.key()));
        concept.broader()
                .forEach(parent -> keys.addAll(
                        above(vocabulary.find(concept.scheme(), parent).orElseThrow())));
        return keys;
    }

    private Set<String> narrower(String key) {
        return narrower(PERSONAL_DATA_CATEGORY, key);
    }

    private Set<String> narrower(Scheme scheme, String key) {
        return vocabulary.withNarrower(vocabulary.find(scheme, key).orElseThrow());
    }
}
