package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question that the graph must answer, and the answer that a careful reading of the notices gives.
 *
 * @param id the name of its file, such as {@code Q27}
 * @param kind easy, lineage, breach or compliance
 * @param question in plain words
 * @param operation the GraphQL operation that asks it
 * @param variables of the operation
 * @param answer a JSONata expression that brings the response's data into the form of {@code expected}
 * @param match how the two are compared
 * @param expected strings, flat objects, or one object of lists
 * @param possible rows that may come along because they say themselves that they are not certain; a row may name only some of its fields
 * @param differs where and why this reading differs from that of others, with lines
 * @see <a href="https://jsonata.org">JSONata</a>
 */
record CompetencyQuestion(
        String id,
        Kind kind,
        String question,
        String operation,
        Map<String, Object> variables,
        String answer,
        Match match,
        Object expected,
        List<Map<String, Object>> possible,
        @Nullable String differs) {

    private static final Set<Object> MARKS = Set.of("INFERRED", "AMBIGUOUS", "NOT_STATED", "not itemised");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    enum Kind {
        EASY,
        LINEAGE,
        BREACH,
        COMPLIANCE
    }

    enum Match {
        /** The same strings, in any order. */
        SET,
        /** The same rows, in any order. */
        ROWS,
        /** The same object; its lists in any order. */
        OBJECT
    }

    CompetencyQuestion {
        variables = Objects.requireNonNullElse(variables, Map.of());
        possible = Objects.requireNonNullElse(possible, List.of());
        assertThat(possible)
                .as("%s: a possible row says itself that it is not certain", id)
                .allMatch(row -> row.values().stream().anyMatch(MARKS::contains));
    }

    /** Those of the folder {@code questions}, by name. */
    static List<CompetencyQuestion> all() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(CompetencyQuestion.class.getResource("questions"))
                        .toURI()))) {
            return files.sorted().map(CompetencyQuestion::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompetencyQuestion read(Path file) {
        try {
            CompetencyQuestion question = YAML.readValue(file.toFile(), CompetencyQuestion.class);
            assertThat(file.getFileName()).hasToString(question.id() + ".yaml");
            return question;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Fails where {@code data}, the response to the operation, is not the answer. */
    void assertAnsweredBy(Object data) {
        Object found = Jsonata.jsonata(answer).evaluate(data);
        switch (match) {
            case SET, ROWS ->
                assertThat(rows(found).filter(row -> !isPossible(row)).distinct())
                        .as(question)
                        .containsExactlyInAnyOrderElementsOf(rows(expected).toList());
            case OBJECT ->
                assertThat(found)
                        .as(question)
                        .usingRecursiveComparison()
                        .ignoringCollectionOrder()
                        .isEqualTo(expected);
        }
    }

    private boolean isPossible(Object row) {
        return row instanceof Map<?, ?> fields
                && possible.stream().anyMatch(some -> fields.entrySet().containsAll(some.entrySet()));
    }

    /** JSONata has no value for nothing, and the value itself for a list of one. */
    private static Stream<Object> rows(@Nullable Object found) {
        return switch (found) {
            case null -> Stream.empty();
            case List<?> rows -> rows.stream().map(row -> row);
            default -> Stream.of(found);
        };
    }

    @Override
    public String toString() {
        return id + ": " + question;
    }
}
