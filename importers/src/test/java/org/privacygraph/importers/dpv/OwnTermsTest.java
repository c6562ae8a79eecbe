package org.privacygraph.importers.dpv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.FactSet;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.provenance.Locator;
import org.privacygraph.provenance.ResourceIri;
import org.privacygraph.provenance.SheetCell;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Vocabulary;

class OwnTermsTest {

    private static final DpvWriter WRITER = new DpvWriter(Vocabulary.bundled());
    private static final List<Locator> PLACES = List.of(
            new JsonPointer(""),
            new JsonPointer("/a b/~1"),
            new LineRange(3, 9),
            new ResourceIri("_:b1"),
            new SheetCell("Sheet!A1", 12, 30),
            new SheetCell("", 1, 703));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                " \t\n\r",
                "\"\"\"'\\",
                "\u202e\u200b\ufeff",
                "\ud83d\ude80 \u00e9",
                "<a> & [b] ; . # \u0001\u007f",
                "true",
                "1"
            })
    void every_text_comes_back_in_both_syntaxes(String text) {
        FactSet facts = facts(text);
        assertThat(back(WRITER.turtle(facts)).facts()).isEqualTo(facts);
        assertThat(back(WRITER.jsonLd(facts)).facts()).isEqualTo(facts);
    }

    @Test
    void places_of_every_kind_and_lists_in_any_order_come_back() {
        FactSet facts = facts("x");
        assertThat(back(WRITER.turtle(facts)).facts().facts()).isEqualTo(facts.facts());
    }

    @Test
    void what_is_not_stated_or_only_of_the_same_document_is_no_plain_dpv() {
        String turtle = WRITER.turtle(facts("x"));
        assertThat(turtle).contains("dpv:hasPurpose dpv:Marketing").doesNotContain("dpv:hasPurpose dpv:Marketing, ");
        assertThat(turtle).doesNotContain("dpv:hasPersonalData");
    }

    @Test
    void own_terms_win_and_what_differs_from_them_is_told() {
        String turtle = WRITER.turtle(facts("x"));
        DocumentReading reading = back(
                turtle.replace("dpv:hasPurpose dpv:Marketing", "dpv:hasPurpose dpv:Marketing, dpv:DirectMarketing"));
        assertThat(reading.facts()).isEqualTo(facts("x"));
        assertThat(reading.report().notUnderstood())
                .hasSize(1)
                .first()
                .satisfies(told -> assertThat(told.value()).isEqualTo("https://w3id.org/dpv#DirectMarketing"));
    }

    @Test
    void a_second_export_is_the_same_text() {
        String turtle = WRITER.turtle(facts("x"));
        assertThat(WRITER.turtle(back(turtle).facts())).isEqualTo(turtle);
    }

    private static FactSet facts(String text) {
        Evidence stated = new Evidence(PLACES, Assertion.STATED, text);
        Evidence denied = new Evidence(PLACES.subList(0, 1), Assertion.STATED_ABSENT, null);
        Organisation organisation = new Organisation(
                "a.b \u00e9",
                stated,
                text,
                Organisation.Kind.GROUP,
                null,
                List.of("z", "a", "z"),
                text,
                List.of("lei:1", "lei:2"),
                List.of(),
                List.of(text),
                null,
                List.of(),
                List.of(),
                List.of());
        DataItem item = new DataItem("item", denied, text, null, List.of(Link.to("Name")), Boolean.FALSE);
        Link far = new Link("Payment", Assertion.STATED, Grain.SAME_DOCUMENT, text, PLACES.reversed(), text);
        Link inferred = new Link("DirectMarketing", Assertion.INFERRED, Grain.PAIRED, null, PLACES, null);
        ProcessingActivity activity = new ProcessingActivity(
                "activity",
                stated,
                text,
                List.of(Link.to(organisation.id())),
                List.of(),
                List.of(Link.to("Marketing"), far, inferred, inferred),
                List.of(),
                List.of(Link.to("item")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        SourceDocument document = new SourceDocument(
                "a-key",
                SourceDocument.Kind.DIRECTORY,
                text,
                null,
                null,
                organisation.id(),
                "00",
                0,
                null,
                text,
                SourceDocument.LastUpdated.NOT_STATED,
                null,
                List.of());
        return new FactSet(document, List.of(activity, item, organisation));
    }

    private static DocumentReading back(String text) {
        return new DpvImporter(Vocabulary.bundled())
                .read(new SourceFile("it", text.getBytes(StandardCharsets.UTF_8)), SourceTexts.NONE)
                .documents()
                .getFirst();
    }
}
