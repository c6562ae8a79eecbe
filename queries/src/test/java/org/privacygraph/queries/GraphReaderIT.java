package org.privacygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;
import org.privacygraph.connection.TestGraph;

class GraphReaderIT {

    private static final String HEAVY =
            "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n";
    private static final CypherFile ONE = new CypherFile("one", "RETURN 1 AS n");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GraphReader reader = new GraphReader(TestGraph.driver(), Duration.ofMinutes(1));

    @Test
    void turns_rows_into_what_they_mean() {
        CypherFile question = new CypherFile(
                "rows", "UNWIND $names AS name RETURN name, null AS nothing, [1, 2] AS list, 0.5 AS half");
        assertThat(reader.ask(
                        question,
                        Map.of("names", List.of("a", "b")),
                        row -> row.text("name")
                                + row.optionalText("nothing")
                                + row.texts("list")
                                + row.fraction("half")))
                .containsExactly("anull[1, 2]0.5", "bnull[1, 2]0.5");
        assertThatThrownBy(() -> reader.ask(question, Map.of("names", List.of("a")), row -> row.text("nothing")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("nothing");
    }

    @Test
    void does_not_write() {
        CypherFile write = new CypherFile("write", "CREATE (:Node {id: 'written'})");
        assertThatThrownBy(() -> reader.ask(write, Map.of(), row -> row)).isInstanceOf(ClientException.class);
    }

    @Test
    void tells_of_every_statement_that_it_sends() {
        AtomicLong asked = new AtomicLong();
        GraphReader telling = reader.telling(asked::addAndGet);
        telling.ask(ONE, Map.of(), row -> row);
        telling.within(() -> PATIENCE).ask(ONE, Map.of(), row -> row);
        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000_000, 20_000_000, 300_000_000})
    void ends_a_question_at_the_deadline_in_the_database_too(long nanoseconds) {
        CypherFile heavy = new CypherFile("heavy " + UUID.randomUUID(), HEAVY);
        Instant start = Instant.now();
        assertThatThrownBy(
                        () -> reader.within(() -> Duration.ofNanos(nanoseconds)).ask(heavy, Map.of(), row -> row))
                .isInstanceOf(DeadlineExceededException.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE);
        assertThat(stillRunning(heavy)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void asks_nothing_after_the_deadline(long nanoseconds) {
        AtomicLong asked = new AtomicLong();
        GraphReader late = reader.telling(asked::addAndGet).within(() -> Duration.ofNanos(nanoseconds));
        assertThatThrownBy(() -> late.ask(ONE, Map.of(), row -> row)).isInstanceOf(DeadlineExceededException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void says_at_once_that_the_database_cannot_be_reached() {
        Instant start = Instant.now();
        try (Driver nobody = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
            GraphReader lost = new GraphReader(nobody, Duration.ofSeconds(2));
            assertThat(lost.isAvailable()).isFalse();
            assertThatThrownBy(() -> lost.ask(ONE, Map.of(), row -> row)).isInstanceOf(GraphUnavailableException.class);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(reader.isAvailable()).isTrue();
    }

    /** Asks again until it has gone or patience ends; a transaction that is being ended is still shown for a moment. */
    private static boolean stillRunning(CypherFile question) {
        Instant end = Instant.now().plus(PATIENCE);
        boolean running;
        do {
            running =
                    TestGraph.driver()
                            .executableQuery("SHOW TRANSACTIONS YIELD metaData RETURN metaData")
                            .execute()
                            .records()
                            .stream()
                            .anyMatch(row -> question.name()
                                    .equals(row.get("metaData").get("question").asString("")));
        } while (running && Instant.now().isBefore(end));
        return running;
    }
}
