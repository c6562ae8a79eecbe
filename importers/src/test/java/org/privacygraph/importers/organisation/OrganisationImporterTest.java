package org.privacygraph.importers.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Organisation;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

class OrganisationImporterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"company", "list", "example"})
    void reads_these_facts_and_tells_the_rest(String name) {
        assertThat(FactLines.of(read(file(name))))
                .isEqualTo(Fixtures.text(Fixtures.of(OrganisationImporterTest.class, name + ".txt")));
    }

    @Test
    void reading_twice_gives_the_same() {
        assertThat(read(file("company")))
                .usingRecursiveComparison()
                .ignoringFields("places")
                .isEqualTo(read(file("company")));
    }

    @Test
    void another_order_keeps_the_ids_and_the_key() throws IOException {
        ArrayNode list = (ArrayNode) JSON.readTree(file("list").bytes());
        ArrayNode reversed = JSON.createArrayNode();
        for (int i = list.size() - 1; i >= 0; i--) {
            if (i != 3) {
                reversed.add(list.get(i));
            }
        }
        DocumentReading other = read(file("list.json", reversed.toString()));
        assertThat(other.facts().document().key())
                .isEqualTo(read(file("list")).facts().document().key());
        assertThat(names(other)).isEqualTo(names(read(file("list"))));
    }

    @Test
    void another_order_of_what_it_runs_keeps_the_ids() throws IOException {
        ObjectNode company = (ObjectNode) JSON.readTree(file("company").bytes());
        ArrayNode runs = company.putArray("runs");
        List.of(
                        "tides.merrow.example",
                        "Merrow Radio (radio.merrow.example)",
                        "New",
                        "Merrow Regatta",
                        "Merrow Charter GmbH & Co. KG")
                .forEach(runs::add);
        assertThat(names(read(file("company.json", company.toString()))))
                .containsAllEntriesOf(names(read(file("company"))));
    }

    @Test
    void the_name_of_the_file_and_the_digest_do_not_make_the_key_of_a_record() {
        String text = new String(file("company").bytes(), StandardCharsets.UTF_8);
        assertThat(read(file("other.json", text + "\n")).facts().document().key())
                .isEqualTo("datenanfragen-company-merrow-boats");
        assertThat(read(file("a/b/Some List.json", "[" + text + "]"))
                        .facts()
                        .document()
                        .key())
                .startsWith("datenanfragen-list-some-list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"slug": "a", "relevant-countries": [], "name":    | true
            [{"name": "A", "sources": [], "slug": "a"}]        | true
            {"$schema": "x", "properties": {"slug": {}}}       | false
            {"slug": "a"}                                      | false
            [["slug", "sources"]]                              | false
            []                                                 | false
            slug: relevant-countries                           | false
            """)
    void knows_records_by_their_fields(String text, boolean known) {
        assertThat(new OrganisationImporter(Vocabulary.bundled()).recognises(file("it.json", text)))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Merrow Cat GmbH         | COMPANY | Merrow Cat GmbH
            Merrow-AG               | COMPANY | Merrow-AG
            Merrow S.à r.l.         | COMPANY | Merrow S.à r.l.
            Merrow Ltd (merrow.com) | COMPANY | Merrow Ltd
            Merrow (merrow.com)     | OTHER   | Merrow
            Merrow (App)            | OTHER   | Merrow (App)
            GmbH Merrow             | OTHER   | GmbH Merrow
            MerrowAG                | OTHER   | MerrowAG
            www.merrow.com          | SERVICE | www.merrow.com
            """)
    void takes_an_entry_for_a_company_only_where_its_name_says_so(String entry, Organisation.Kind kind, String name) {
        assertThat(Brand.of(entry).kind()).isEqualTo(kind);
        assertThat(Brand.of(entry).name()).isEqualTo(name);
    }

    @Test
    void five_thousand_records_are_read_within_seconds() throws IOException {
        ObjectNode company = (ObjectNode) JSON.readTree(file("company").bytes());
        ArrayNode list = JSON.createArrayNode();
        for (int i = 0; i < 5_000; i++) {
            list.add(company.deepCopy().put("slug", "merrow-" + i));
        }
        SourceFile file = file("many.json", list.toString());
        long start = System.nanoTime();
        assertThat(read(file).facts().facts()).hasSize(5_000 * 6);
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    private static Map<String, String> names(DocumentReading reading) {
        return reading.facts().facts().stream()
                .collect(Collectors.toMap(
                        Fact::id, fact -> fact instanceof Organisation organisation ? organisation.name() : ""));
    }

    private static DocumentReading read(SourceFile file) {
        Reading reading = FORMATS.read(file, SourceTexts.NONE);
        assertThat(reading.format()).isEqualTo("organisations");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents()).hasSize(1);
        return reading.documents().getFirst();
    }

    private static SourceFile file(String name) {
        SourceFile file = SourceFile.read(Fixtures.of(OrganisationImporterTest.class, name + ".json"));
        return new SourceFile(name + ".json", file.bytes());
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
