package org.privacygraph.importers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.sheet.layout.Layouts;
import org.privacygraph.importers.sheet.write.SheetWriter;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Vocabulary;

/** What is read, written and read again is the same. */
class SheetRoundTripTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());

    @ParameterizedTest
    @CsvSource({
        "ico-controller, csv", "ico-processor, csv", "cnil-register, csv", "fides-data-map, csv",
        "ico-controller, xlsx", "ico-processor, xlsx", "cnil-register, xlsx", "fides-data-map, xlsx"
    })
    void the_facts_of_a_sheet_come_back_from_the_sheet_that_is_written_of_them(String layout, String kind)
            throws IOException {
        FactSet facts = read(
                layout + ".csv",
                SourceFile.read(Fixtures.of(SheetImporterTest.class, layout + ".csv"))
                        .bytes());
        FactSet again = read(layout + "." + kind, written(layout, kind, facts));
        assertThat(lines(again)).isEqualTo(lines(facts));
        assertThat(again.document().key()).isEqualTo(facts.document().key());
        assertThat(again.document().title()).isEqualTo(facts.document().title());
        assertThat(again.document().issuer()).isEqualTo(facts.document().issuer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_second_round_writes_the_same_sheet(String kind) throws IOException {
        FactSet facts = read(
                "r.csv",
                SourceFile.read(Fixtures.of(SheetImporterTest.class, "ico-controller.csv"))
                        .bytes());
        FactSet once = read("r." + kind, written("ico-controller", kind, facts));
        FactSet twice = read("r." + kind, written("ico-controller", kind, once));
        assertThat(twice.facts()).isEqualTo(once.facts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"x\")",
                "+44",
                "-5 degrees",
                "@SUM(A1)",
                "'=quoted",
                "''-x",
                "\uff1d1",
                "Name, address",
                "a \"b\" c",
                "\u00e9t\u00e9",
                "one, two, and three",
                "'s-Hertogenbosch"
            })
    void a_value_that_looks_like_a_formula_or_a_list_comes_back_and_starts_no_formula(String words) throws IOException {
        FactSet facts = one(words);
        for (String kind : List.of("csv", "xlsx")) {
            FactSet again = read("r." + kind, written("ico-controller", kind, facts));
            assertThat(again.facts())
                    .filteredOn(DataItem.class::isInstance)
                    .extracting("words")
                    .containsExactly(words);
        }
        String text = new String(written("ico-controller", "csv", facts), StandardCharsets.UTF_8);
        assertThat(text).doesNotContainPattern("(?m)(^|,)\"?[=+\\-@\uff1d]");
    }

    @Test
    void what_the_facts_do_not_say_stays_empty_and_comes_back_as_not_stated() throws IOException {
        FactSet facts = one("Salary");
        FactSet again = read("r.csv", written("ico-controller", "csv", facts));
        assertThat(again.facts()).hasSize(2);
        ProcessingActivity activity = (ProcessingActivity) again.facts().getLast();
        assertThat(activity.bases()).isEmpty();
        assertThat(activity.retention()).isEmpty();
    }

    @Test
    void a_text_that_no_cell_of_a_workbook_holds_is_refused() {
        assertThatThrownBy(() -> written("ico-controller", "xlsx", one("x".repeat(40_000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32,767");
    }

    /** The sheet as a workbook. */
    static byte[] workbook(String layout, byte[] csv) throws IOException {
        return written(layout, "xlsx", read(layout + ".csv", csv));
    }

    private static FactSet one(String words) {
        Evidence evidence = new Evidence(List.of(new LineRange(1, 1)), Assertion.STATED, null);
        SourceDocument document = new SourceDocument(
                "r",
                SourceDocument.Kind.PROCESSING_REGISTER,
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
        return new FactSet(
                document,
                List.of(
                        new DataItem("item", evidence, words, null, List.of(), null),
                        new ProcessingActivity(
                                "activity",
                                evidence,
                                "Payroll",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(Link.to("item")),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())));
    }

    private static byte[] written(String layout, String kind, FactSet facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetWriter writer = new SheetWriter(Layouts.find(layout).orElseThrow(), Vocabulary.bundled());
        if (kind.equals("csv")) {
            writer.csv(facts, bytes);
        } else {
            writer.xlsx(facts, bytes);
        }
        return bytes.toByteArray();
    }

    private static FactSet read(String name, byte[] bytes) {
        return FORMATS.read("sheet", new SourceFile(name, bytes), SourceTexts.NONE)
                .documents()
                .getFirst()
                .facts();
    }

    private static List<String> lines(FactSet facts) {
        return facts.facts().stream()
                .map((Fact fact) -> FactLines.placeless(fact))
                .sorted()
                .toList();
    }
}
