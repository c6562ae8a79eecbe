package org.privacygraph.importers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.fact.Fact;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.decision.DecisionsFile;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.yaml.YamlTree;
import org.privacygraph.vocabulary.Vocabulary;

class BundledRegistersTest {

    private static final int WORDS_IN_A_ROW = 12;

    /** An address has no other words than its own. */
    private static final Set<String> ADDRESSES = Set.of("postalAddress", "addresses", "url", "websites");

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());

    static List<SourceFile> registers() {
        return BundledRegisters.files();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void every_bundled_register_is_recognised_and_read_without_a_problem(SourceFile file) {
        assertThat(new RegisterImporter().recognises(file)).isTrue();
        DocumentReading plan = FORMATS.read(file, SourceTexts.NONE).documents().getFirst();
        assertThat(plan.sourceChecked()).isFalse();
        assertThat(plan.facts().facts()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void every_line_that_is_cited_holds_text_where_the_notices_are_at_hand(SourceFile file) {
        DocumentReading plan =
                FORMATS.read(file, SourceTexts.in(notices())).documents().getFirst();
        assertThat(plan.sourceChecked()).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "BundledRegistersTest/at-least.csv", useHeadersInDisplayName = true)
    void no_fact_was_lost(String register, String kind, int atLeast) {
        SourceFile file = registers().stream()
                .filter(one -> one.name().equals(register + ".yaml"))
                .findFirst()
                .orElseThrow();
        Map<String, Long> counts = FORMATS.read(file, SourceTexts.NONE).documents().getFirst().facts().facts().stream()
                .collect(Collectors.groupingBy(fact -> fact.getClass().getSimpleName(), Collectors.counting()));
        assertThat(counts.getOrDefault(kind, 0L)).isGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void a_register_keeps_places_and_no_copy_of_the_notice(SourceFile file) {
        Set<String> runs = new HashSet<>();
        Fixtures.in(notices()).forEach(notice -> runs.addAll(runs(Fixtures.text(notice))));
        List<String> texts = new ArrayList<>();
        collect(YamlTree.read(file, RegisterSchema.FORM).root(), texts);
        assertThat(texts)
                .filteredOn(text -> runs(text).stream().anyMatch(runs::contains))
                .isEmpty();
    }

    @Test
    void every_identity_is_a_decision_with_a_reason_and_some_register_uses_it() {
        Set<String> used = new HashSet<>();
        registers()
                .forEach(file -> YamlTree.read(file, RegisterSchema.FORM)
                        .root()
                        .path("organisations")
                        .findValuesAsText("sameAs")
                        .forEach(used::add));
        assertThat(DecisionsFile.bundled().identities()).isNotEmpty().allSatisfy(identity -> {
            assertThat(identity.name()).isNotBlank();
            assertThat(identity.reason()).isNotBlank();
            assertThat(used).contains(identity.key());
        });
    }

    @Test
    void no_two_registers_share_a_document_key() {
        assertThat(registers())
                .extracting(file -> FORMATS.read(file, SourceTexts.NONE)
                        .documents()
                        .getFirst()
                        .facts()
                        .document()
                        .key())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void every_fact_names_its_lines(SourceFile file) {
        assertThat(FORMATS.read(file, SourceTexts.NONE)
                        .documents()
                        .getFirst()
                        .facts()
                        .facts())
                .extracting(Fact::evidence)
                .allSatisfy(evidence -> assertThat(evidence.locators()).isNotEmpty());
    }

    /** The notices are not part of the project; where they lie beside it, the registers are held against them. */
    private static Path notices() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/seeds"))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "The notices are not at hand");
        return Objects.requireNonNull(at).resolve("shared/seeds");
    }

    private static Set<String> runs(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + WORDS_IN_A_ROW <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
        }
        return runs;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.properties().stream()
                .filter(field -> !ADDRESSES.contains(field.getKey()))
                .forEach(field -> collect(field.getValue(), texts));
        if (node.isArray()) {
            node.forEach(child -> collect(child, texts));
        }
    }
}
