package org.privacygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.vocabulary.Validity;

class CypherFilesTest {

    private static final Path ROOT = Path.of("src/main/resources");
    // Only what asks for the past may ask for them.
    private static final Set<String> HISTORY = Set.of("Retired", "ImportLock");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    @Test
    void there_are_files() {
        assertThat(files()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("files")
    void begins_with_the_question_that_it_answers(Path file) throws IOException {
        assertThat(Files.readAllLines(file).getFirst()).matches("// [A-Z].*\\?");
    }

    @ParameterizedTest
    @MethodSource("files")
    void compares_with_parameters_and_with_words_of_the_model_only(Path file) throws IOException {
        assertThat(LITERAL.matcher(cypher(file)).results().map(literal -> literal.group(1)))
                .isSubsetOf(words());
        assertThat(LITERAL.matcher(cypher(file)).replaceAll(""))
                .doesNotContainPattern("[^\\w$*.]([1-9][0-9]*|true)\\b");
    }

    /** Nodes that are being loaded or are no longer said have relationships, too, but none of these labels. */
    @ParameterizedTest
    @MethodSource("files")
    void names_a_label_wherever_it_goes_against_a_relationship(Path file) throws IOException {
        assertThat(cypher(file)).doesNotContainPattern("<-(\\[[^\\]]*\\])?-\\(\\w*\\s*[){]");
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_labels_and_types_of_the_model_only(Path file) throws IOException {
        Set<String> known = new HashSet<>();
        Arrays.stream(NodeLabel.values()).forEach(label -> known.addAll(label.labels()));
        Arrays.stream(RelationshipType.values()).forEach(type -> known.add(type.name()));
        if (file.startsWith(ROOT.resolve("org/privacygraph/queries/change"))) {
            known.addAll(HISTORY);
        }
        assertThat(Pattern.compile("[(\\[]\\w*:([\\w|]+)")
                        .matcher(cypher(file))
                        .results()
                        .flatMap(match -> Stream.of(match.group(1).split("\\|"))))
                .isSubsetOf(known);
    }

    @Test
    void every_question_is_asked_and_every_question_that_is_asked_is_there() {
        Map<Path, Set<String>> byOwner = files().stream()
                .filter(file -> !file.getParent().endsWith("where"))
                .collect(Collectors.groupingBy(
                        Path::getParent,
                        Collectors.mapping(
                                file -> file.getFileName().toString(), Collectors.toCollection(TreeSet::new))));
        byOwner.forEach((directory, names) ->
                assertThat(asked(owner(directory))).as(directory.toString()).isEqualTo(names));
    }

    @Test
    void every_fragment_has_a_value_and_stands_beside_a_question_with_a_place_for_it() {
        assertThat(files())
                .filteredOn(file -> file.getParent().endsWith("where"))
                .allSatisfy(file -> {
                    assertThat(cypher(file)).contains("$value");
                    try (Stream<Path> questions = Files.list(file.getParent().getParent())) {
                        assertThat(questions.filter(Files::isRegularFile))
                                .anySatisfy(
                                        question -> assertThat(cypher(question)).contains(CypherFile.WHERE));
                    }
                });
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that mean something in the model, separators of keys, and the names of the search index and of an id. */
    private static Set<String> words() {
        Set<String> words = new HashSet<>(Set.of("", "|", "-", "document/", "node_words"));
        Stream.of(Assertion.values(), Grain.values(), Validity.Status.values(), RecipientRole.values())
                .flatMap(Arrays::stream)
                .forEach(value -> words.add(value.name()));
        Arrays.stream(NodeLabel.values()).forEach(label -> words.addAll(label.labels()));
        return words;
    }

    private static Class<?> owner(Path directory) {
        try {
            return Class.forName(ROOT.relativize(directory).toString().replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("No class asks the questions in " + directory, e);
        }
    }

    private static Set<String> asked(Class<?> owner) {
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(CypherFilesTest::value)
                .flatMap(value -> value instanceof Map<?, ?> map ? map.values().stream() : Stream.of(value))
                .filter(CypherFile.class::isInstance)
                .map(file -> ((CypherFile) file).name().replaceFirst(".*/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String cypher(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
    }
}
