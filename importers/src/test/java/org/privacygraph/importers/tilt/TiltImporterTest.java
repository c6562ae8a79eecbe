package org.privacygraph.importers.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Disclosure;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Organisation;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.fact.RecipientGroup;
import org.privacygraph.fact.RetentionPeriod;
import org.privacygraph.fact.ThirdCountryTransfer;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

class TiltImporterTest {

    private static final Path FOLDER = Fixtures.of(TiltImporterTest.class, "");
    private static final String MERROW = Fixtures.text(FOLDER.resolve("merrow.tilt.json"));
    private static final String TRAPS = Fixtures.text(FOLDER.resolve("traps.json"));
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"merrow.tilt", "traps", "collection"})
    void reads_these_facts(String name) {
        Reading reading = TiltTexts.read(FOLDER.resolve(name + ".json"));
        String facts = reading.documents().stream()
                .map(document -> TiltTexts.lines(document.facts()))
                .collect(Collectors.joining("\n"));
        assertThat(facts).isEqualTo(Fixtures.text(FOLDER.resolve(name + ".facts.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"merrow.tilt", "traps"})
    void tells_what_it_did_not_understand(String name) {
        ReadReport report = TiltTexts.read(FOLDER.resolve(name + ".json"))
                .documents()
                .getFirst()
                .report();
        String told = "read %d, understood %d, not stated %d, not understood %d\n"
                        .formatted(
                                report.read(),
                                report.understood(),
                                report.notStated(),
                                report.notUnderstood().size())
                + report.notUnderstood().stream()
                        .map(left -> left.where() + " " + left.reason() + " '"
                                + left.value().replace("\n", "\\n") + "' " + left.decision() + "\n")
                        .collect(Collectors.joining());
        assertThat(told).isEqualTo(Fixtures.text(FOLDER.resolve(name + ".report.txt")));
    }

    @Test
    void the_lists_of_an_entry_are_not_pairs() {
        for (Fact fact : facts(MERROW)) {
            if (fact instanceof ProcessingActivity activity) {
                assertThat(activity.purposes()).extracting(Link::grain).containsOnly(Grain.SAME_ACTIVITY);
                assertThat(activity.bases()).extracting(Link::grain).containsOnly(Grain.SAME_ACTIVITY);
                assertThat(activity.dataItems())
                        .extracting(Link::grain)
                        .containsOnly(activity.dataItems().size() == 1 ? Grain.PAIRED : Grain.SAME_ACTIVITY);
            }
            if (fact instanceof Disclosure disclosure) {
                assertThat(disclosure.dataItems()).extracting(Link::grain).containsOnly(Grain.SAME_ACTIVITY);
                assertThat(disclosure.bases()).extracting(Link::grain).containsOnly(Grain.SAME_ACTIVITY);
                assertThat(disclosure.roleAssertion()).isEqualTo(Assertion.NOT_STATED);
            }
            if (fact instanceof ThirdCountryTransfer transfer) {
                assertThat(transfer.tools()).extracting(Link::grain).containsOnly(Grain.SAME_DOCUMENT);
            }
        }
        assertThat(of(MERROW, ProcessingActivity.class)).hasSize(2);
        assertThat(of(MERROW, Disclosure.class)).hasSize(2);
    }

    @Test
    void other_laws_and_articles_are_no_bases() {
        ProcessingActivity activity = of(TRAPS, ProcessingActivity.class).getFirst();
        assertThat(activity.bases()).extracting(Link::target).containsExactly("A6_1_C");
    }

    @Test
    void an_interest_without_any_basis_is_concluded_to_be_of_the_basis_that_it_belongs_to() {
        ProcessingActivity activity = of(TRAPS, ProcessingActivity.class).getLast();
        Link basis = activity.bases().getFirst();
        assertThat(basis.target()).isEqualTo("A6_1_F");
        assertThat(basis.assertion()).isEqualTo(Assertion.INFERRED);
        assertThat(basis.words()).isEqualTo("Sicherheit des Hafens");
    }

    @Test
    void postcodes_addresses_and_mistaken_codes_are_no_countries() {
        assertThat(of(TRAPS, Disclosure.class)).allMatch(disclosure -> disclosure.place() == null);
        assertThat(of(TRAPS, Organisation.class)).allMatch(organisation -> organisation.place() == null);
        assertThat(of(TRAPS, ThirdCountryTransfer.class))
                .extracting(transfer -> transfer.to().link().target())
                .containsExactly("WORLDWIDE");
    }

    @Test
    void a_sentence_or_a_kind_of_recipient_is_no_organisation() {
        assertThat(of(TRAPS, Organisation.class))
                .extracting(Organisation::name)
                .containsExactly("Fallen GmbH", "Sturm AG");
        assertThat(of(TRAPS, RecipientGroup.class)).hasSize(3);
    }

    @Test
    void fourteen_months_stay_fourteen_months() {
        assertThat(of(TRAPS, RetentionPeriod.class))
                .extracting(period -> String.valueOf(period.duration()))
                .containsExactly("P14M", "null", "P3Y");
    }

    @Test
    void words_that_the_vocabulary_knows_are_coded_and_the_others_kept() {
        DataItem item = of(TRAPS, DataItem.class).getFirst();
        assertThat(item.words()).isEqualTo("Vorname, Nachname, Lieblingsruderer");
        assertThat(item.concepts()).extracting(Link::target).containsExactly("FirstName", "LastName");
    }

    @Test
    void a_newer_version_keeps_its_key_and_the_ids_of_what_it_still_says() {
        String newer = MERROW.replace("\"version\": 2", "\"version\": 3")
                .replace("2024-03-01", "2025-03-01")
                .replace("\"name\": \"Merrow Rowing Club\"", "\"name\": \"Merrow\"")
                .replace("News of regattas, once a month.", "News of regattas.")
                .replace("P30D", "P60D");
        DocumentReading before = TiltTexts.document("one.json", MERROW);
        DocumentReading after = TiltTexts.document("other/two.json", newer);
        assertThat(after.facts().document().key())
                .isEqualTo(before.facts().document().key());
        List<String> ids = ids(before);
        List<String> kept = new ArrayList<>(ids(after));
        kept.retainAll(ids);
        assertThat(kept).hasSize(ids.size() - 1);
        assertThat(ids(after)).hasSameSizeAs(ids);
    }

    @Test
    void another_page_language_or_id_is_another_source() {
        String key = key("x.json", MERROW);
        assertThat(List.of(
                        key("x.json", MERROW.replace("example/privacy", "example/cookies")),
                        key("x.json", MERROW.replace("\"language\": \"en\"", "\"language\": \"de\"")),
                        key("x.json", MERROW.replace("5f0c7f4e", "6f0c7f4e")),
                        key("all.json", "[" + MERROW + "]"),
                        key("others.json", "[" + MERROW + "]")))
                .doesNotHaveDuplicates()
                .doesNotContain(key);
        assertThat(key).matches("[a-z0-9-]+");
    }

    @Test
    void a_document_without_page_and_id_is_known_by_its_name_and_at_last_by_its_file() {
        String unnamed = "{\"meta\": {\"url\": \"\"}, \"controller\": {}, \"dataDisclosed\": []}";
        String named = unnamed.replace("{\"url\": \"\"}", "{\"name\": \"Weir House\"}");
        assertThat(key("a.json", named)).isEqualTo(key("b.json", named));
        assertThat(key("a.json", unnamed)).isEqualTo(key("dir/a.json", unnamed)).isNotEqualTo(key("b.json", unnamed));
    }

    @Test
    void a_second_reading_gives_the_same() {
        for (Path file : TiltTexts.fixtures()) {
            assertThat(TiltTexts.read(file).documents())
                    .extracting(DocumentReading::facts)
                    .isEqualTo(TiltTexts.read(file).documents().stream()
                            .map(DocumentReading::facts)
                            .toList());
        }
    }

    @Test
    void another_order_of_lists_keeps_all_ids() throws IOException {
        for (String text : List.of(MERROW, TRAPS)) {
            JsonNode turned = JSON.readTree(text);
            turn(turned);
            assertThat(ids(TiltTexts.document("x.json", turned.toString())))
                    .containsExactlyInAnyOrderElementsOf(ids(TiltTexts.document("x.json", text)));
        }
    }

    @Test
    void entries_of_the_same_category_are_told_apart_by_the_rest() {
        String entry = "{\"category\": \"Name\", \"storage\": [{\"purposeConditional\": [\"%s\"]}]}";
        String text = "{\"meta\": {\"_id\": \"1\"}, \"dataDisclosed\": [%s, %s, %s]}"
                .formatted(entry.formatted("one"), entry.formatted("two"), entry.formatted("one"));
        List<ProcessingActivity> activities = of(text, ProcessingActivity.class);
        assertThat(activities).hasSize(2);
        assertThat(activities.getFirst().evidence().locators())
                .extracting(Object::toString)
                .containsExactly("/dataDisclosed/0", "/dataDisclosed/2");
    }

    @Test
    void every_document_of_a_collection_is_a_document_and_the_rest_is_told() {
        Reading reading = TiltTexts.read(FOLDER.resolve("collection.json"));
        assertThat(reading.documents()).hasSize(2);
        assertThat(reading.documents()
                        .getLast()
                        .facts()
                        .facts()
                        .getFirst()
                        .evidence()
                        .locators())
                .extracting(Object::toString)
                .containsExactly("/1/meta/name");
        assertThat(reading.problems()).extracting(ImportProblem::code).containsExactly("TILT_NO_DOCUMENT");
        assertThat(reading.problems()).extracting(ImportProblem::path).containsExactly("/2");
    }

    @Test
    void very_long_words_are_shortened_and_told() {
        String text =
                "{\"meta\": {\"_id\": \"1\"}, \"dataDisclosed\": [{\"category\": \"" + "word ".repeat(4000) + "\"}]}";
        DocumentReading document = TiltTexts.document("x.json", text);
        assertThat(of(text, DataItem.class).getFirst().words()).hasSizeLessThan(1000);
        assertThat(of(text, ProcessingActivity.class).getFirst().name()).hasSizeLessThan(300);
        assertThat(document.report().notUnderstood())
                .extracting(ReadReport.NotUnderstood::reason)
                .containsExactly(ReadReport.Reason.MALFORMED);
    }

    @Test
    void recognises_documents_whole_or_broken_and_nothing_else() throws IOException {
        TiltImporter importer = new TiltImporter(org.privacygraph.vocabulary.Vocabulary.bundled());
        for (Path file : TiltTexts.fixtures()) {
            assertThat(importer.recognises(SourceFile.read(file))).isTrue();
        }
        assertThat(importer.recognises(file(MERROW.substring(0, MERROW.length() / 2))))
                .isTrue();
        assertThat(importer.recognises(file("\ufeff " + MERROW))).isTrue();
        assertThat(importer.recognises(file("{\"meta\": 1, \"controller\": 2}")))
                .isFalse();
        assertThat(importer.recognises(file("register: 1\n# \"meta\": \"controller\": \"sources\":")))
                .isFalse();
        assertThat(importer.recognises(file(""))).isFalse();
        assertThat(importer.recognises(new SourceFile("x", Files.readAllBytes(Path.of("pom.xml")))))
                .isFalse();
    }

    private static SourceFile file(String text) {
        return new SourceFile("x.json", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void turn(JsonNode node) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(items::add);
            Collections.reverse(items);
            array.removeAll().addAll(items);
        }
        node.forEach(TiltImporterTest::turn);
    }

    private static String key(String name, String text) {
        return TiltTexts.document(name, text).facts().document().key();
    }

    private static List<String> ids(DocumentReading document) {
        return document.facts().facts().stream().map(Fact::id).toList();
    }

    private static List<Fact> facts(String text) {
        return TiltTexts.document("x.json", text).facts().facts();
    }

    private static <T extends Fact> List<T> of(String text, Class<T> kind) {
        return facts(text).stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
