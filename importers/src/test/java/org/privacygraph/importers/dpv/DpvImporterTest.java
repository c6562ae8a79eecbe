package org.privacygraph.importers.dpv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

class DpvImporterTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final String PREFIXES = """
            @prefix dpv: <https://w3id.org/dpv#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    @ParameterizedTest
    @ValueSource(strings = {"rowing-club.ttl", "older-terms.jsonld"})
    void the_facts_and_the_report_are_those_of_the_golden_file(String name) {
        assertThat(FactLines.of(read(name, fixture(name)))).isEqualTo(fixture(name + ".facts.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rowing-club.ttl", "older-terms.jsonld"})
    void a_file_that_is_read_twice_says_the_same(String name) {
        assertThat(read(name, fixture(name)).facts())
                .isEqualTo(read(name, fixture(name)).facts());
    }

    @Test
    void the_order_of_statements_and_the_labels_of_blank_nodes_make_no_difference() {
        String turtle = fixture("rowing-club.ttl");
        List<Fact> facts = read("it.ttl", turtle).facts().facts();
        for (int seed = 0; seed < 5; seed++) {
            assertThat(read("it.ttl", shuffled(turtle, seed)).facts().facts()).isEqualTo(facts);
        }
    }

    @Test
    void the_syntax_makes_no_difference_to_the_facts() {
        String turtle = PREFIXES + "<#p> a dpv:Process ; dpv:hasPurpose dpv:Marketing, [ a dpv:DirectMarketing ] .";
        String json = """
                {"@id": "#p", "@type": "https://w3id.org/dpv#Process", "https://w3id.org/dpv#hasPurpose":
                  [{"@type": "https://w3id.org/dpv#DirectMarketing"}, {"@id": "https://w3id.org/dpv#Marketing"}]}
                """;
        assertThat(read("it.ttl", turtle).facts().facts())
                .isEqualTo(read("it.jsonld", json).facts().facts());
    }

    @Test
    void two_blank_nodes_that_say_the_same_are_two_statements_each() {
        ReadReport report = read(
                        "it.ttl",
                        PREFIXES
                                + "<#p> a dpv:Process ; dpv:hasPurpose [ a dpv:DirectMarketing ], [ a dpv:DirectMarketing ] .")
                .report();
        assertThat(report.read()).isEqualTo(5);
        assertThat(report.understood()).isEqualTo(5);
    }

    @Test
    void data_and_recipients_of_a_process_are_only_of_the_same_activity() {
        List<Fact> facts =
                read("rowing-club.ttl", fixture("rowing-club.ttl")).facts().facts();
        assertThat(facts)
                .filteredOn(Disclosure.class::isInstance)
                .hasSize(3)
                .allSatisfy(fact -> assertThat(((Disclosure) fact).dataItems())
                        .isNotEmpty()
                        .allSatisfy(link -> assertThat(link.grain()).hasToString("SAME_ACTIVITY")));
    }

    @Test
    void a_ring_of_processes_is_read_and_a_part_has_the_controller_around_it() {
        List<Fact> facts = read("it.ttl", PREFIXES + """
                        <#a> a dpv:Process ; dpv:hasProcess <#b> ; dpv:hasDataController <#c> .
                        <#b> a dpv:Process ; dpv:hasProcess <#a>, <#b> .
                        <#c> a dpv:LegalEntity ; dpv:hasName "Merrow" .
                        """).facts().facts();
        assertThat(facts)
                .filteredOn(ProcessingActivity.class::isInstance)
                .hasSize(2)
                .allSatisfy(fact ->
                        assertThat(((ProcessingActivity) fact).controllers()).hasSize(1));
    }

    @Test
    void a_subject_that_is_not_said_to_be_a_process_is_none() {
        DocumentReading reading = read("it.ttl", PREFIXES + "<#p> dpv:hasPurpose dpv:Marketing .");
        assertThat(reading.facts().facts()).isEmpty();
        assertThat(reading.report().notUnderstood()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# DPV\n@prefix dpv: <https://w3id.org/dpv#> .",
                "PREFIX dpv: <http://www.w3.org/ns/dpv#>\n",
                "<#p> <https://w3id.org/dpv#hasPurpose> <https://w3id.org/dpv#Marketing> .",
                "\ufeff[] a <https://w3id.org/dpv#Process> .",
                "{\"@id\": \"#p\", \"@type\": \"https://w3id.org/dpv#Process\"}",
                "[{\"@context\": {\"dpv\": \"https://w3id.org/dpv#\"}}]"
            })
    void turtle_and_json_ld_with_dpv_terms_are_recognised(String text) {
        assertThat(new DpvImporter(Vocabulary.bundled()).recognises(file("it", text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "register: 1\n# see https://w3id.org/dpv#Process",
                "@prefix foaf: <http://xmlns.com/foaf/0.1/> .",
                "{\"meta\": {\"url\": \"https://w3id.org/dpv\"}}",
                "name,url\nDPV,https://w3id.org/dpv#"
            })
    void other_files_are_not_recognised(String text) {
        assertThat(new DpvImporter(Vocabulary.bundled()).recognises(file("it", text)))
                .isFalse();
    }

    private static String shuffled(String turtle, int seed) {
        List<String> lines = new ArrayList<>();
        new RdfGraph(RdfFile.read(file("it", turtle)).statements())
                .statements()
                .forEach(one -> lines.add(NTriples.line(one, seed)));
        Collections.shuffle(lines, new Random(seed));
        return String.join("\n", lines);
    }

    private static DocumentReading read(String name, String text) {
        return FORMATS.read("dpv", file(name, text), SourceTexts.NONE)
                .documents()
                .getFirst();
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fixture(String name) {
        return Fixtures.text(Fixtures.of(DpvImporterTest.class, name));
    }
}
