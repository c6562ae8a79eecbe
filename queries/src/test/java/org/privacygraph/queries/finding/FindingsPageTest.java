package org.privacygraph.queries.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** The rules say all that they should, and the page {@code src/doc/findings.md} says what they say. */
class FindingsPageTest {

    private static final Map<SourceDocument.Kind, String> KINDS =
            Map.of(SourceDocument.Kind.PRIVACY_NOTICE, "notice", SourceDocument.Kind.PROCESSING_REGISTER, "record");

    @Test
    void the_page_has_every_rule_with_its_severity_articles_and_title() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/doc/findings.md")).stream()
                        .filter(line -> line.matches("\\| `[A-Z_0-9]+` .*")))
                .containsExactlyElementsOf(
                        FindingRule.all().stream().map(FindingsPageTest::line).toList());
    }

    private static String line(FindingRule rule) {
        String articles = Stream.of(SourceDocument.Kind.values())
                .filter(rule.provisions()::containsKey)
                .map(kind -> KINDS.get(kind) + ": " + rule.provision(kind).provision())
                .collect(Collectors.joining("; "));
        return "| `%s` | %s | %s | %s |".formatted(rule.code(), rule.severity(), articles, rule.title());
    }

    static Stream<FindingRule> rules() {
        return FindingRule.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_a_stable_code_articles_of_known_statutes_sentences_and_a_question(FindingRule rule) {
        assertThat(rule.code()).matches("[A-Z][A-Z0-9_]+");
        assertThat(KINDS.keySet()).containsAll(rule.provisions().keySet());
        assertThat(rule.provisions().values()).isNotEmpty().allSatisfy(provision -> {
            assertThat(provision.provision()).matches("Art\\. [0-9].*");
            assertThat(Vocabulary.bundled().find(Scheme.STATUTE, provision.statute()))
                    .isPresent();
        });
        assertThat(rule.title()).doesNotEndWith(".");
        assertThat(rule.explanation()).endsWith(".");
        assertThat(rule.remedy()).endsWith(".");
        assertThat(rule.question().text()).contains("AS caveat", "subject", "about", "related", "ties");
    }

    /** Not stated is not the same as not there. */
    @ParameterizedTest
    @MethodSource("rules")
    void a_title_of_what_is_missing_says_that_it_is_not_stated(FindingRule rule) {
        assertThat(rule.title().toLowerCase(Locale.ROOT))
                .doesNotContain("absent", "lacks", "unlawful", "violat", "illegal", "missing");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_a_rule_compares_with_is_in_the_vocabulary(FindingRule rule) {
        Set<String> slugs = Stream.of(Scheme.values()).map(Scheme::slug).collect(Collectors.toSet());
        rule.given().values().stream()
                .flatMap(value -> value instanceof java.util.List<?> list ? list.stream() : Stream.of(value))
                .map(String::valueOf)
                .filter(value -> value.indexOf('/') > 0 && slugs.contains(value.substring(0, value.indexOf('/'))))
                .forEach(id ->
                        assertThat(Vocabulary.bundled().findById(id)).as(id).isPresent());
    }

    @Test
    void every_file_of_the_folder_is_a_rule() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/privacygraph/queries/finding/Rules"))) {
            assertThat(new TreeSet<>(
                            files.map(file -> file.getFileName().toString().replace(".cypher", ""))
                                    .toList()))
                    .isEqualTo(FindingRule.all().stream()
                            .map(FindingRule::code)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void the_rules_of_a_jar_are_found_too(@org.junit.jupiter.api.io.TempDir Path directory) throws IOException {
        Path jar = directory.resolve("rules with spaces.jar");
        try (java.util.jar.JarOutputStream out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : new String[] {
                "a/Rules/", "a/Rules/ONE.cypher", "a/Rules/TWO.cypher", "a/Rules/notes.txt", "a/OTHER.cypher"
            }) {
                out.putNextEntry(new java.util.jar.JarEntry(name));
                out.closeEntry();
            }
        }
        assertThat(Rules.codes(Objects.requireNonNull(
                        java.net.URI.create("jar:" + jar.toUri() + "!/a/Rules").toURL())))
                .containsExactly("ONE", "TWO");
    }
}
