package org.privacygraph.importers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.DataSubjectRight;
import org.privacygraph.fact.Detail;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.importers.sheet.layout.Layouts;
import org.privacygraph.importers.sheet.write.SheetWriter;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Vocabulary;

/** A sheet says no more than the facts do, and what it does not carry is counted. */
class WrittenSheetTest {

    private static final SheetWriter WRITER =
            new SheetWriter(Layouts.find("ico-controller").orElseThrow(), Vocabulary.bundled());

    @Test
    void a_right_that_the_document_also_denies_is_not_written_as_granted() throws IOException {
        FactSet facts = facts(
                List.of(),
                List.of(),
                right("access", "A15", Assertion.STATED),
                right("erasure", "A17", Assertion.STATED),
                right("no-erasure", "A17", Assertion.STATED_ABSENT),
                right("portability", "A20", Assertion.NOT_STATED),
                right("objection", "A21", Assertion.AMBIGUOUS));

        assertThat(csv(facts))
                .containsIgnoringCase("access")
                .doesNotContainIgnoringCase("erasure,")
                .doesNotContain("Right to erasure", "portability", "Right to object");
        assertThat(WRITER.leftOut(facts))
                .containsEntry("rights", 1)
                .containsEntry("denied rights", 1)
                .containsEntry("not stated rights", 1)
                .containsEntry("contradictory rights", 1);
    }

    @Test
    void data_that_are_said_not_to_be_held_are_not_written_as_held() throws IOException {
        DataItem denied =
                new DataItem("denied", evidence(Assertion.STATED_ABSENT), "Date of birth", null, List.of(), null);
        DataItem held = new DataItem("held", evidence(Assertion.STATED), "Salary", null, List.of(), null);
        DataItem unclear = new DataItem("unclear", evidence(Assertion.STATED), "Shoe size", null, List.of(), null);
        Link ambiguous = new Link("unclear", Assertion.AMBIGUOUS, Grain.PAIRED, null, List.of(), null);
        FactSet facts = facts(List.of(Link.to("denied"), Link.to("held"), ambiguous), List.of(), denied, held, unclear);

        assertThat(csv(facts)).contains("Salary").doesNotContain("Date of birth", "Shoe size");
        assertThat(WRITER.leftOut(facts))
                .containsEntry("denied data items", 1)
                .containsEntry("data items", 1)
                .containsEntry("contradictory parts of activities", 1);
    }

    @Test
    void a_retention_period_is_written_in_words_with_its_criteria() throws IOException {
        FactSet facts = facts(
                List.of(),
                List.of(Link.to("long"), Link.to("told"), Link.to("odd")),
                period("long", "P3Y6M4DT12H30M17S", null, null, null),
                period("told", "P6Y", "longer; for claims", "end of the contract", "unsuccessful"),
                period("odd", "P1Y30M", null, null, null));

        assertThat(csv(facts))
                .contains("3 years 6 months 4 days 12 hours 30 minutes 17 seconds; "
                        + "6 years, starting: end of the contract, longer, for claims, where: unsuccessful; P1Y30M")
                .doesNotContain("P3Y");
        assertThat(WRITER.leftOut(facts)).isEmpty();
    }

    @Test
    void a_sheet_that_carries_all_leaves_nothing_out_and_details_without_a_column_are_counted() {
        assertThat(WRITER.leftOut(facts(List.of(), List.of(), right("access", "A15", Assertion.STATED))))
                .isEmpty();
        DataSubjectRight detailed = new DataSubjectRight(
                "access",
                evidence(Assertion.INFERRED),
                "A15",
                new Detail("once a year", List.of()),
                null,
                null,
                null,
                null,
                null);
        assertThat(WRITER.leftOut(facts(List.of(), List.of(), detailed)))
                .containsOnlyKeys("conditions of rights", "marks that rights are inferred");
    }

    private static DataSubjectRight right(String id, String right, Assertion assertion) {
        return new DataSubjectRight(id, evidence(assertion), right, null, null, null, null, null, null);
    }

    private static RetentionPeriod period(
            String id, String iso, @Nullable String criteria, @Nullable String start, @Nullable String condition) {
        return new RetentionPeriod(
                id, evidence(Assertion.STATED), new Duration(iso), criteria, start, condition, List.of());
    }

    private static Evidence evidence(Assertion assertion) {
        return new Evidence(List.of(new LineRange(1, 1)), assertion, null);
    }

    private static FactSet facts(List<Link> items, List<Link> retention, Fact... others) {
        SourceDocument document = new SourceDocument(
                "r",
                SourceDocument.Kind.PRIVACY_NOTICE,
                "r",
                null,
                null,
                null,
                "0",
                1,
                null,
                null,
                SourceDocument.LastUpdated.NOT_STATED,
                null,
                List.of());
        List<Fact> all = new ArrayList<>(List.of(others));
        all.add(new ProcessingActivity(
                "activity",
                evidence(Assertion.STATED),
                "Payroll",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                items,
                List.of(),
                List.of(),
                retention,
                List.of()));
        return new FactSet(document, all);
    }

    private static String csv(FactSet facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WRITER.csv(facts, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
