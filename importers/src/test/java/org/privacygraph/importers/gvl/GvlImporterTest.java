package org.privacygraph.importers.gvl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.ReadableFacts;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.Samples;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

class GvlImporterTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FIXTURE = Fixtures.of(GvlImporterTest.class, "list.json");

    @Test
    void turns_a_list_into_the_facts_of_the_golden_file() {
        assertThat(ReadableFacts.of(document(SourceFile.read(FIXTURE))))
                .isEqualTo(Fixtures.text(Fixtures.of(GvlImporterTest.class, "facts.txt")));
    }

    @Test
    void tells_what_became_of_every_value() {
        assertThat(ReadableFacts.of(document(SourceFile.read(FIXTURE)).report()))
                .isEqualTo(Fixtures.text(Fixtures.of(GvlImporterTest.class, "report.txt")));
    }

    @Test
    void names_the_document_and_its_version() {
        SourceDocument document = document(SourceFile.read(FIXTURE)).facts().document();
        assertThat(document.key()).isEqualTo("iab-global-vendor-list");
        assertThat(document.kind()).isEqualTo(SourceDocument.Kind.DIRECTORY);
        assertThat(document.version()).isEqualTo("12");
        assertThat(document.lastUpdated().date()).isEqualTo(LocalDate.of(2024, 5, 16));
        assertThat(document.lineCount())
                .isEqualTo(Fixtures.text(FIXTURE).lines().count());
    }

    @Test
    void reads_the_same_facts_twice() {
        DocumentReading once = document(SourceFile.read(FIXTURE));
        DocumentReading twice = document(SourceFile.read(FIXTURE));
        assertThat(twice.facts()).isEqualTo(once.facts());
        assertThat(twice.report()).isEqualTo(once.report());
    }

    @Test
    void changes_nothing_but_the_order_when_lists_and_vendors_change_theirs() throws IOException {
        ObjectNode list = (ObjectNode) JSON.readTree(FIXTURE.toFile());
        ObjectNode vendors = (ObjectNode) list.get("vendors");
        ObjectNode others = JSON.createObjectNode();
        StreamSupport.stream(((Iterable<String>) vendors::fieldNames).spliterator(), false)
                .toList()
                .reversed()
                .forEach(key -> others.set(key, reversed((ObjectNode) vendors.get(key))));
        list.set("vendors", others);
        assertThat(document(file(list)).facts().facts())
                .containsExactlyInAnyOrderElementsOf(
                        document(SourceFile.read(FIXTURE)).facts().facts());
    }

    @Test
    void names_only_concepts_of_the_vocabulary() {
        Vocabulary vocabulary = Vocabulary.bundled();
        assertThat(List.of("purposes", "specialPurposes", "features", "specialFeatures", "dataCategories"))
                .allSatisfy(section -> {
                    for (int id = 1; id <= 24; id++) {
                        TcfConcepts.Row row = TcfConcepts.of(section, id);
                        Scheme scheme = row.kind() == TcfConcepts.Kind.ACTIVITY
                                ? Scheme.PURPOSE
                                : Scheme.PERSONAL_DATA_CATEGORY;
                        assertThat(row.concepts())
                                .allSatisfy(concept -> assertThat(vocabulary.find(scheme, concept.target()))
                                        .as(concept.target())
                                        .isPresent());
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"1, PT1S", "86400, P1D", "90000, P1DT1H", "31556926, P365DT5H48M46S", "2147483647, P24855DT3H14M7S"})
    void writes_the_age_of_cookies_as_a_duration(int seconds, String iso) {
        assertThat(VendorCookies.iso(seconds)).isEqualTo(iso);
        assertThat(org.privacygraph.fact.Duration.canParse(iso)).isTrue();
    }

    @Test
    void reads_two_thousand_vendors_within_three_seconds() throws IOException {
        ObjectNode list = (ObjectNode) JSON.readTree(FIXTURE.toFile());
        ObjectNode vendors = (ObjectNode) list.get("vendors");
        ObjectNode model = (ObjectNode) vendors.get("7");
        for (int id = 100; id < 2100; id++) {
            vendors.set(Integer.toString(id), model.deepCopy().put("id", id).put("name", "Example " + id + " Ltd"));
        }
        SourceFile file = file(list);
        long start = System.nanoTime();
        DocumentReading read = document(file);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(read.facts().facts())
                .filteredOn(Organisation.class::isInstance)
                .hasSize(2005);
        assertThat(read.facts().facts())
                .filteredOn(ProcessingActivity.class::isInstance)
                .hasSizeGreaterThan(10_000);
    }

    @Test
    void the_example_of_the_manual_is_what_the_manual_says() {
        String page = Fixtures.text(Path.of("src/doc/global-vendor-list.md"));
        String example = page.substring(page.indexOf("```json") + 8, page.indexOf("```", page.indexOf("```json") + 8));
        DocumentReading read = document(new SourceFile("list.json", example.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.facts().facts())
                .extracting(Fact::id)
                .containsExactly("data-category-1", "vendor-7", "vendor-7-purpose-7", "vendor-7-retention-p30d");
        assertThat(read.report().notUnderstood())
                .extracting(left -> left.where().toString())
                .containsExactly("/vendors/7/urls/0/langId");
        assertThat(((ProcessingActivity) read.facts().facts().get(2)).bases())
                .singleElement()
                .satisfies(basis -> {
                    assertThat(basis.target()).isEqualTo("A6_1_F");
                    assertThat(basis.note()).contains("consent instead");
                });
    }

    /** The sample is for trying only; it is not part of this project. */
    @Test
    void reads_the_whole_list_where_it_is_at_hand() {
        Path sample = Samples.of("gvl/vendor-list-v3.json");
        assumeTrue(Files.isRegularFile(sample), "the list is not at hand");
        SourceFile file = SourceFile.read(sample);
        assertThat(new GvlImporter().recognises(file)).isTrue();
        document(file);
        long start = System.nanoTime();
        DocumentReading read = document(file);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(read.facts().facts())
                .filteredOn(Organisation.class::isInstance)
                .hasSize(376);
        assertThat(read.facts().facts())
                .filteredOn(ProcessingActivity.class::isInstance)
                .hasSizeGreaterThan(2_000);
        assertThat(read.report().notUnderstood())
                .noneMatch(left -> left.reason() == Reason.UNKNOWN_FIELD || left.reason() == Reason.MALFORMED);
    }

    private static DocumentReading document(SourceFile file) {
        Reading reading = FORMATS.read(file, SourceTexts.NONE);
        assertThat(reading.format()).isEqualTo("iab-gvl");
        assertThat(reading.problems()).isEmpty();
        return reading.documents().getFirst();
    }

    private static ObjectNode reversed(ObjectNode vendor) {
        for (String field : List.of("purposes", "legIntPurposes", "dataDeclaration", "features", "urls")) {
            if (vendor.get(field) instanceof ArrayNode list) {
                ArrayNode other = JSON.createArrayNode();
                for (int i = list.size() - 1; i >= 0; i--) {
                    other.add(list.get(i));
                }
                vendor.set(field, other);
            }
        }
        return vendor;
    }

    private static SourceFile file(ObjectNode list) {
        return new SourceFile("list.json", list.toString().getBytes(StandardCharsets.UTF_8));
    }
}
