package org.privacygraph.queries.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.queries.screening.DpiaSignal.State.CANNOT_SEE;
import static org.privacygraph.queries.screening.DpiaSignal.State.NOT_SEEN;
import static org.privacygraph.queries.screening.DpiaSignal.State.SEEN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

class DpiaScreeningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void there_are_the_three_cases_of_the_article_and_the_nine_criteria_each_with_its_source() {
        assertThat(DpiaCriterion.all()).hasSize(12).allSatisfy(criterion -> {
            assertThat(criterion.source()).isNotBlank();
            assertThat(criterion.cannotSee()).endsWith(".");
        });
        assertThat(DpiaCriterion.all().stream().filter(criterion -> criterion.kind() == DpiaCriterion.Kind.WP248))
                .hasSize(9);
    }

    @Test
    void narrower_concepts_point_to_a_criterion() {
        assertThat(state("SENSITIVE_DATA", "data-category/BloodType")).isEqualTo(SEEN);
        assertThat(state("ART_35_3_B", "data-category/BloodType")).isEqualTo(SEEN);
        assertThat(state("VULNERABLE_DATA_SUBJECTS", "data-subject/Under16")).isEqualTo(SEEN);
        assertThat(state("SYSTEMATIC_MONITORING", "purpose/WebAnalytics", "data-category/EmailAddress"))
                .isEqualTo(SEEN);
    }

    /** Broad concepts of the vocabulary, such as tracking and location, have addresses below them. */
    @Test
    void ordinary_contact_data_point_to_nothing() {
        assertThat(screening(
                                DAY,
                                "data-category/EmailAddress",
                                "data-category/HomeAddress",
                                "data-category/UserAccount",
                                "data-category/IPAddress",
                                "data-subject/Customer",
                                "purpose/Newsletter")
                        .signals())
                .noneMatch(signal -> signal.state() == SEEN);
    }

    @Test
    void a_criterion_is_ruled_out_only_where_the_document_tells_what_would_point_to_it() {
        assertThat(state("SENSITIVE_DATA", "data-category/EmailAddress")).isEqualTo(NOT_SEEN);
        assertThat(state("SENSITIVE_DATA")).isEqualTo(CANNOT_SEE);
        assertThat(state("SYSTEMATIC_MONITORING", "purpose/Newsletter")).isEqualTo(CANNOT_SEE);
    }

    @Test
    void what_documents_never_tell_cannot_be_seen() {
        assertThat(state("LARGE_SCALE", "data-category/EmailAddress", "purpose/Newsletter", "data-subject/Customer"))
                .isEqualTo(CANNOT_SEE);
    }

    @Test
    void data_from_others_may_be_combined() {
        assertThat(state("COMBINED_DATASETS", "PUBLIC_SOURCE")).isEqualTo(SEEN);
        assertThat(state("COMBINED_DATASETS", "DATA_SUBJECT")).isEqualTo(CANNOT_SEE);
    }

    @Test
    void two_criteria_are_a_hint_and_no_verdict() {
        assertThat(screening(DAY, "data-category/BloodType", "data-subject/Employee")
                        .hint())
                .startsWith("2 criteria of WP248 rev.01 are pointed to.")
                .contains("p. 11", "for a person to say");
        assertThat(screening(DAY, "data-subject/Employee").hint()).startsWith("One criterion");
        assertThat(screening(DAY).hint()).contains("does not mean that none is met");
    }

    @Test
    void before_the_regulation_applied_there_was_no_such_duty() {
        assertThat(screening(LocalDate.of(2018, 5, 24), "data-category/BloodType", "data-subject/Employee")
                        .hint())
                .contains("did not apply yet");
    }

    private static DpiaSignal.State state(String code, String... values) {
        return screening(DAY, values).signals().stream()
                .filter(signal -> signal.criterion().code().equals(code))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static DpiaScreening screening(LocalDate day, String... values) {
        List<DpiaReason> traits = Stream.of(values)
                .map(value -> new DpiaReason(value, "x", Assertion.STATED, Grain.PAIRED, List.of()))
                .toList();
        return new DpiaScreening(
                "activity/acme/a",
                DpiaCriterion.all().stream()
                        .map(criterion -> DpiaSignal.of(criterion, traits))
                        .toList(),
                day);
    }
}
