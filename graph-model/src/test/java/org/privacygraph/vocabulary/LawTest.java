package org.privacygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.vocabulary.Validity.Status.NO_LONGER_VALID;
import static org.privacygraph.vocabulary.Validity.Status.VALID;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of the law, as the acts themselves have them. */
class LawTest {

    private final Vocabulary vocabulary = Vocabulary.bundled();

    @ParameterizedTest
    @CsvSource({
        "TRANSFER_TOOL, SAFE_HARBOUR_EU_US, 2015-10-05, VALID",
        "TRANSFER_TOOL, SAFE_HARBOUR_EU_US, 2015-10-06, NO_LONGER_VALID",
        "TRANSFER_TOOL, PRIVACY_SHIELD_EU_US, 2016-07-11, NOT_YET_VALID",
        "TRANSFER_TOOL, PRIVACY_SHIELD_EU_US, 2016-07-12, VALID",
        "TRANSFER_TOOL, PRIVACY_SHIELD_EU_US, 2019-01-01, VALID",
        "TRANSFER_TOOL, PRIVACY_SHIELD_EU_US, 2020-07-15, VALID",
        "TRANSFER_TOOL, PRIVACY_SHIELD_EU_US, 2020-07-16, NO_LONGER_VALID",
        "TRANSFER_TOOL, DATA_PRIVACY_FRAMEWORK_EU_US, 2023-07-09, NOT_YET_VALID",
        "TRANSFER_TOOL, DATA_PRIVACY_FRAMEWORK_EU_US, 2023-07-10, VALID",
        "TRANSFER_TOOL, UK_EXTENSION_DPF, 2023-10-11, NOT_YET_VALID",
        "TRANSFER_TOOL, UK_EXTENSION_DPF, 2023-10-12, VALID",
        "TRANSFER_TOOL, SCC_2010_87, 2022-12-27, VALID",
        "TRANSFER_TOOL, SCC_2010_87, 2022-12-28, NO_LONGER_VALID",
        "TRANSFER_TOOL, SCC_2021_914, 2021-06-26, NOT_YET_VALID",
        "TRANSFER_TOOL, SCC_2021_914, 2021-06-27, VALID",
        "TRANSFER_TOOL, UNSPECIFIED_SAFEGUARD, 2021-06-27, UNKNOWN",
        "STATUTE, DIRECTIVE_95_46, 2018-05-24, VALID",
        "STATUTE, DIRECTIVE_95_46, 2018-05-25, NO_LONGER_VALID",
        "STATUTE, EU_GDPR, 2018-05-24, NOT_YET_VALID",
        "STATUTE, EU_GDPR, 2018-05-25, VALID",
        "STATUTE, UK_DPA_1998, 2018-05-24, VALID",
        "STATUTE, UK_DPA_1998, 2018-05-25, NO_LONGER_VALID",
        "STATUTE, UK_DPA_2018, 2018-05-25, VALID",
        "RIGHT, A15, 2018-05-24, NOT_YET_VALID",
        "LEGAL_BASIS, A6_1_F, 2018-05-25, VALID"
    })
    void a_tool_a_statute_and_a_right_hold_from_their_first_to_their_last_day(
            Scheme scheme, String key, LocalDate day, Validity.Status expected) {
        assertThat(vocabulary.find(scheme, key).orElseThrow().validity().on(day))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GB, EU, 1972-12-31, NOT_YET_VALID",
        "GB, EU, 2020-01-31, VALID",
        "GB, EU, 2020-02-01, NO_LONGER_VALID",
        "GB, EEA, 2020-01-31, VALID",
        "GB, EEA, 2020-02-01, NO_LONGER_VALID",
        "GB, EU_LAW_APPLIES, 2020-02-01, VALID",
        "GB, EU_LAW_APPLIES, 2020-12-31, VALID",
        "GB, EU_LAW_APPLIES, 2021-01-01, NO_LONGER_VALID",
        "DE, EU, 2026-01-01, VALID",
        "HR, EU, 2013-06-30, NOT_YET_VALID",
        "HR, EU, 2013-07-01, VALID",
        "NO, EEA, 2026-01-01, VALID"
    })
    void a_country_is_a_member_from_its_accession_to_its_withdrawal(
            String country, String region, LocalDate day, Validity.Status expected) {
        assertThat(vocabulary.regionsOf(country, day)).containsEntry(region, expected);
    }

    @Test
    void a_country_that_never_was_a_member_is_told_of_no_region() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(vocabulary.regionsOf("US", day)).isEmpty();
        assertThat(vocabulary.regionsOf("NO", day)).doesNotContainKeys("EU", "EU_LAW_APPLIES");
    }

    @ParameterizedTest
    @CsvSource({
        "US, EU_GDPR, 2015-10-05, true",
        "US, EU_GDPR, 2015-10-06, false",
        "US, EU_GDPR, 2016-07-11, false",
        "US, EU_GDPR, 2016-07-12, true",
        "US, EU_GDPR, 2020-07-15, true",
        "US, EU_GDPR, 2020-07-16, false",
        "US, EU_GDPR, 2023-07-09, false",
        "US, EU_GDPR, 2023-07-10, true",
        "US, UK_GDPR, 2023-10-11, false",
        "US, UK_GDPR, 2023-10-12, true",
        "CH, EU_GDPR, 2000-07-25, false",
        "CH, EU_GDPR, 2000-07-26, true",
        "JP, EU_GDPR, 2019-01-22, false",
        "JP, EU_GDPR, 2019-01-23, true",
        "JP, UK_GDPR, 2020-12-31, true",
        "GB, EU_GDPR, 2020-12-31, false",
        "GB, EU_GDPR, 2021-01-01, true",
        "GB, EU_GDPR, 2021-06-27, true",
        "GB, EU_GDPR, 2021-06-28, true",
        "GB, EU_GDPR, 2031-12-28, false",
        "DE, UK_GDPR, 2020-12-30, false",
        "DE, UK_GDPR, 2020-12-31, true",
        "KR, EU_GDPR, 2021-12-17, true",
        "KR, UK_GDPR, 2022-12-18, false",
        "KR, UK_GDPR, 2022-12-19, true",
        "IN, EU_GDPR, 2026-01-01, false",
        "CN, UK_GDPR, 2026-01-01, false"
    })
    void a_country_is_adequate_for_some_recipient_while_a_decision_is_valid(
            String country, AdequacyDecision.Regime regime, LocalDate day, boolean expected) {
        assertThat(vocabulary.adequacyDecisions())
                .filteredOn(decision -> country.equals(decision.country()) && decision.regime() == regime)
                .filteredOn(decision -> decision.validity().on(day) == VALID)
                .hasSize(expected ? 1 : 0);
    }

    @Test
    void every_dated_row_has_a_source() {
        assertThat(Arrays.stream(Scheme.values()).flatMap(scheme -> vocabulary.concepts(scheme).stream()))
                .filteredOn(concept -> !concept.validity().equals(Validity.UNKNOWN))
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        concept -> assertThat(concept.source()).as(concept.id()).isNotBlank());
        assertThat(vocabulary.memberships())
                .allSatisfy(row -> assertThat(row.source()).isNotBlank())
                .allSatisfy(row -> assertThat(row.validity().from()).isNotNull());
    }

    @Test
    void every_adequacy_decision_has_a_reference_and_a_first_day() {
        assertThat(vocabulary.adequacyDecisions()).hasSizeGreaterThan(60).allSatisfy(decision -> {
            assertThat(decision.reference()).isNotBlank();
            assertThat(decision.source()).isNotBlank();
            assertThat(decision.validity().from()).isNotNull();
        });
    }

    @Test
    void every_place_of_the_law_is_in_the_vocabulary() {
        assertThat(vocabulary.memberships()).allSatisfy(row -> {
            assertThat(vocabulary.find(Scheme.COUNTRY, row.country())).isPresent();
            assertThat(vocabulary.find(Scheme.REGION, row.region())).isPresent();
        });
        assertThat(vocabulary.adequacyDecisions().stream().map(AdequacyDecision::country))
                .allSatisfy(place -> assertThat(place == null
                                || vocabulary.find(Scheme.COUNTRY, place).isPresent()
                                || vocabulary.find(Scheme.REGION, place).isPresent())
                        .isTrue());
    }

    @Test
    void a_membership_that_ended_does_not_hide_one_that_is_valid() {
        Map<String, Validity.Status> regions = vocabulary.regionsOf("GB", LocalDate.of(2020, 6, 1));
        assertThat(regions)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("EU", NO_LONGER_VALID, "EEA", NO_LONGER_VALID, "EU_LAW_APPLIES", VALID));
    }

    @Test
    void every_regime_has_decisions() {
        assertThat(List.of(AdequacyDecision.Regime.values()))
                .allSatisfy(regime ->
                        assertThat(vocabulary.adequacyDecisions()).anyMatch(decision -> decision.regime() == regime));
    }
}
