package org.privacygraph.importers.fides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.DataItem;
import org.privacygraph.fact.Fact;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.ProcessingActivity;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.ReadableFacts;
import org.privacygraph.importers.Samples;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

class FidesImporterTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final Path NEW = Fixtures.of(FidesImporterTest.class, "new/harbour-systems.yml");
    private static final Path OLD = Fixtures.of(FidesImporterTest.class, "old/club.yml");

    @ParameterizedTest
    @ValueSource(strings = {"new", "old"})
    void turns_a_manifest_into_the_facts_of_the_golden_file(String generation) {
        assertThat(ReadableFacts.of(read(manifest(generation))))
                .isEqualTo(Fixtures.text(Fixtures.of(FidesImporterTest.class, generation + "/facts.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "old"})
    void tells_what_became_of_every_value(String generation) {
        assertThat(ReadableFacts.of(read(manifest(generation)).report()))
                .isEqualTo(Fixtures.text(Fixtures.of(FidesImporterTest.class, generation + "/report.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "old"})
    void reads_the_same_facts_twice(String generation) {
        assertThat(read(manifest(generation)).facts())
                .isEqualTo(read(manifest(generation)).facts());
    }

    @Test
    void keeps_the_ids_when_resources_and_lists_change_their_order() {
        String text = Fixtures.text(NEW);
        String systems = text.substring(text.indexOf("system:\n  - fides_key: booking"), text.indexOf("\npolicy:") + 1);
        int second = systems.indexOf("\n  - fides_key: post_house") + 1;
        String other = "system:\n" + systems.substring(second) + systems.substring("system:\n".length(), second);
        String changed = text.replace(systems, other)
                .replace(
                        "[user.name, user.contact.email, user.payment]",
                        "[user.payment, user.contact.email, user.name]");
        assertThat(changed).isNotEqualTo(text);
        assertThat(ids(read(file("harbour-systems.yml", changed)))).isEqualTo(ids(read(SourceFile.read(NEW))));
    }

    @ParameterizedTest
    @CsvSource({
        "systems.yml, '', fides-default-organization-systems",
        "a/b/My_Systems.YAML, organization_fides_key: harbour_line, fides-harbour-line-my-systems",
        "c:\\x\\.yml, organization_fides_key: '...', fides-default-organization-manifest"
    })
    void the_key_of_a_document_is_made_of_organisation_and_file(String name, String owner, String key) {
        String text = "system:\n  - fides_key: a\n" + (owner.isEmpty() ? "" : "    " + owner + "\n");
        assertThat(read(file(name, text)).facts().document().key()).isEqualTo(key);
    }

    @Test
    void a_file_of_several_organisations_is_named_by_none_of_them() {
        String text = "system:\n  - {fides_key: a, organization_fides_key: x}\n  - {fides_key: b}\n";
        assertThat(read(file("s.yml", text)).facts().document().key()).isEqualTo("fides-several-s");
    }

    @ParameterizedTest
    @CsvSource({
        "user.contact.email, EmailAddress, false",
        "user.provided.identifiable.contact.email, EmailAddress, false",
        "account.contact.email, EmailAddress, false",
        "user.contact.email.work, EmailAddress, true",
        "user.contact.pigeon, Contact, true",
        "user.biometrics.fingerprint, Fingerprint, false",
        "user.race, Ethnicity, false",
        "user.derived.identifiable.contact, Contact, false",
        "User.Name.First, FirstName, false"
    })
    void codes_keys_of_every_generation_and_tells_what_is_broader(String key, String concept, boolean told) {
        DocumentReading read = read(file("s.yml", """
                system:
                  - fides_key: a
                    privacy_declarations:
                      - {data_use: essential.service, data_categories: [%s]}
                """.formatted(key)));
        assertThat(read.facts().facts())
                .filteredOn(DataItem.class::isInstance)
                .map(DataItem.class::cast)
                .flatExtracting(DataItem::concepts)
                .extracting(Link::target)
                .containsExactly(concept);
        assertThat(read.report().notUnderstood().stream().anyMatch(left -> left.reason() == Reason.NO_SUCH_CONCEPT))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system.authentication", "user.derived", "user.health.baby_formula"})
    void keeps_the_words_of_a_key_that_the_vocabulary_has_no_concept_for(String key) {
        DocumentReading read = read(file("s.yml", """
                system:
                  - fides_key: a
                    privacy_declarations:
                      - {data_use: essential, data_categories: [%s]}
                """.formatted(key)));
        assertThat(read.facts().facts())
                .filteredOn(DataItem.class::isInstance)
                .map(DataItem.class::cast)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.words()).isEqualTo(key);
                    assertThat(item.concepts()).isEmpty();
                });
        assertThat(read.report().notUnderstood())
                .filteredOn(left -> left.reason() == Reason.NO_SUCH_CONCEPT)
                .extracting(left -> left.where().toString())
                .containsExactlyInAnyOrder(
                        "/system/0/privacy_declarations/0/data_use",
                        "/system/0/privacy_declarations/0/data_categories/0");
    }

    @Test
    void names_only_concepts_of_the_vocabulary() {
        Map<String, Scheme> schemes = Map.of(
                "data_category", Scheme.PERSONAL_DATA_CATEGORY,
                "data_use", Scheme.PURPOSE,
                "data_subject", Scheme.DATA_SUBJECT_CATEGORY,
                "legal_basis", Scheme.LEGAL_BASIS,
                "special_category", Scheme.LEGAL_BASIS,
                "transfer_tool", Scheme.TRANSFER_TOOL,
                "right", Scheme.RIGHT);
        assertThat(FidesConcepts.all())
                .hasSizeGreaterThan(300)
                .allSatisfy((key, row) -> assertThat(row.concepts())
                        .allSatisfy(concept -> assertThat(Vocabulary.bundled()
                                        .find(schemes.get(key.substring(0, key.indexOf('/'))), concept))
                                .as(key)
                                .isPresent()));
    }

    @Test
    void the_example_of_the_manual_is_what_the_manual_says() {
        String page = Fixtures.text(Path.of("src/doc/fides.md"));
        String example = page.substring(page.indexOf("```yaml") + 8, page.indexOf("```", page.indexOf("```yaml") + 8));
        DocumentReading read = read(file("systems.yml", example));
        assertThat(read.report().notUnderstood())
                .extracting(left -> left.where().toString())
                .containsExactly(
                        "/dataset/0/collections/0/fields/1/name",
                        "/dataset/0/collections/0/fields/1/data_categories/0");
        ProcessingActivity activity = read.facts().facts().stream()
                .filter(ProcessingActivity.class::isInstance)
                .map(ProcessingActivity.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(activity.name()).isEqualTo("Sell tickets");
        assertThat(activity.purposes()).extracting(Link::target).containsExactly("ServiceProvision");
        assertThat(activity.bases()).extracting(Link::target).containsExactly("A6_1_B");
        assertThat(activity.controllers()).extracting(Link::assertion).containsExactly(Assertion.STATED);
        assertThat(activity.dataItems()).extracting(Link::grain).containsExactly(Grain.PAIRED, Grain.SAME_ACTIVITY);
        assertThat(read.facts().document().key()).isEqualTo("fides-harbour-line-systems");
    }

    /** The samples are for trying only; they are not part of this project. */
    @Test
    void reads_every_manifest_at_hand() throws IOException {
        Path samples = Samples.of("fides");
        assumeTrue(Files.isDirectory(samples), "no samples are at hand");
        FidesImporter importer = new FidesImporter(Vocabulary.bundled());
        try (Stream<Path> files = Files.walk(samples)) {
            List<SourceFile> manifests = files.filter(path -> path.toString().endsWith(".yml"))
                    .map(SourceFile::read)
                    .filter(importer::recognises)
                    .filter(file -> !file.name().endsWith("demo_policy.yml"))
                    .filter(file -> !isTaxonomyAlone(file))
                    .toList();
            assertThat(manifests)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(read(file).report().notUnderstood())
                            .noneMatch(left ->
                                    left.reason() == Reason.UNKNOWN_FIELD || left.reason() == Reason.MALFORMED));
        }
    }

    private static boolean isTaxonomyAlone(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return text.lines().noneMatch(line -> line.matches("(system|dataset|organization)s?:.*"));
    }

    @Test
    void a_taxonomy_alone_is_no_document_and_one_beside_systems_names_what_they_use() {
        String taxonomy = """
                data_category:
                  - fides_key: user.boat_name
                    name: Boat names
                    parent_key: user.name
                """;
        assertThatThrownBy(() -> read(file("t.yml", taxonomy)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("FIDES_NOTHING")
                .hasMessageContaining("systems or datasets that use its keys");

        DocumentReading together = read(file("t.yml", taxonomy + """
                system:
                  - fides_key: harbour
                    name: Harbour
                    system_type: Service
                    privacy_declarations:
                      - name: Berths
                        data_categories: [user.boat_name]
                        data_use: essential.service
                        data_subjects: [customer]
                """));
        assertThat(together.facts().facts())
                .filteredOn(DataItem.class::isInstance)
                .extracting(fact -> ((DataItem) fact).words())
                .containsExactly("Boat names");
    }

    static SourceFile manifest(String generation) {
        return SourceFile.read(generation.equals("new") ? NEW : OLD);
    }

    private static DocumentReading read(SourceFile file) {
        return FORMATS.read("fides", file, SourceTexts.NONE).documents().getFirst();
    }

    private static List<String> ids(DocumentReading reading) {
        return reading.facts().facts().stream().map(Fact::id).sorted().toList();
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
