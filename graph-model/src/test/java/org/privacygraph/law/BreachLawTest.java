package org.privacygraph.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.law.RiskSignal.Kind;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

class BreachLawTest {

    private final BreachLaw law = BreachLaw.bundled();
    private final Vocabulary vocabulary = Vocabulary.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DE      | -     | 2026-05-01 | LEAD DE
            DE      | FR,DE | 2026-05-01 | LEAD DE, CONCERNED FR
            DE      | GB    | 2026-05-01 | LEAD DE, NATIONAL GB
            NO      | -     | 2026-05-01 | LEAD NO
            NO      | -     | 2018-06-01 | EACH_CONCERNED -
            DE,FR   | -     | 2026-05-01 | LEAD_CANDIDATE DE, LEAD_CANDIDATE FR
            GB      | -     | 2026-05-01 | NATIONAL GB, EACH_CONCERNED -
            GB      | IE    | 2026-05-01 | NATIONAL GB, EACH_CONCERNED IE
            GB      | -     | 2020-06-01 | LEAD GB
            GB,DE   | -     | 2026-05-01 | LEAD DE, NATIONAL GB
            US      | -     | 2026-05-01 | EACH_CONCERNED -
            US      | DE,AT | 2026-05-01 | EACH_CONCERNED DE, EACH_CONCERNED AT
            US      | US    | 2026-05-01 | -
            -       | -     | 2026-05-01 | NOT_KNOWN -
            -       | DE    | 2026-05-01 | NOT_KNOWN -, EACH_CONCERNED DE
            """)
    void the_place_of_the_controller_and_of_the_people_decides_on_the_authority(
            String places, String people, LocalDate day, String expected) {
        assertThat(law.competent(split(places), split(people), day, vocabulary).stream()
                        .map(one -> one.role() + " " + (one.country() == null ? "-" : one.country())))
                .containsExactlyElementsOf(split(expected));
    }

    @Test
    void a_controller_has_72_hours_and_a_processor_no_number_of_hours() {
        assertThat(law.duties(LocalDate.of(2026, 5, 1))).allSatisfy(duty -> {
            boolean notifies = duty.article().endsWith("Art. 33(1)");
            assertThat(duty.within()).isEqualTo(notifies ? Duration.ofHours(72) : null);
            assertThat(duty.bearer())
                    .isEqualTo(
                            duty.article().endsWith("33(2)")
                                    ? BreachDuty.Bearer.PROCESSOR
                                    : BreachDuty.Bearer.CONTROLLER);
        });
        assertThat(law.duties(LocalDate.of(2026, 5, 1))).hasSize(8);
        assertThat(law.duties(LocalDate.of(2019, 5, 1))).hasSize(4);
        assertThat(law.duties(LocalDate.of(2018, 5, 24))).isEmpty();
    }

    @Test
    void every_signal_looks_for_concepts_that_there_are_or_counts_something() {
        assertThat(law.signals()).allSatisfy(signal -> {
            Scheme scheme = switch (signal.kind()) {
                case DATA_CATEGORY -> Scheme.PERSONAL_DATA_CATEGORY;
                case DATA_SUBJECT -> Scheme.DATA_SUBJECT_CATEGORY;
                case MEASURE -> Scheme.MEASURE;
                case AGE_BELOW, CONTROLLERS, RECIPIENTS -> Scheme.STATUTE;
            };
            assertThat(signal.concepts())
                    .allSatisfy(key ->
                            assertThat(vocabulary.find(scheme, key)).as(key).isPresent());
            assertThat(signal.concepts().isEmpty()).isEqualTo(signal.threshold() > 0);
        });
        assertThat(law.signals()).extracting(RiskSignal::kind).contains(Kind.values());
    }

    @Test
    void everything_that_a_notification_asks_is_among_the_open_points() {
        assertThat(law.openPoints())
                .extracting(OpenPoint::article)
                .contains("GDPR Art. 33(3)(a)", "GDPR Art. 33(3)(b)", "GDPR Art. 33(3)(c)", "GDPR Art. 33(3)(d)");
        assertThat(law.openPoints()).extracting(OpenPoint::condition).contains(OpenPoint.Condition.values());
    }

    private static List<String> split(String text) {
        return text == null ? List.of() : Stream.of(text.split(",\\s*")).toList();
    }
}
