package org.privacygraph.queries;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Asks the graph, reading only; a question that takes longer than it may is ended in the database too. */
public final class GraphReader {

    private final Driver driver;
    private final Supplier<Duration> remaining;
    private final LongConsumer asked;

    /** A reader whose questions may take {@code limit} each. */
    public GraphReader(Driver driver, Duration limit) {
        this(driver, () -> limit, count -> {});
    }

    private GraphReader(Driver driver, Supplier<Duration> remaining, LongConsumer asked) {
        this.driver = driver;
        this.remaining = remaining;
        this.asked = asked;
    }

    /** The same graph, for one request: its questions end when {@code remaining} time is over. */
    public GraphReader within(Supplier<Duration> remaining) {
        return new GraphReader(driver, remaining, asked);
    }

    /** The same graph; {@code asked} is told of every statement that is sent. */
    public GraphReader telling(LongConsumer asked) {
        return new GraphReader(driver, remaining, asked);
    }

    /**
     * The rows that answer a question.
     *
     * @throws DeadlineExceededException when the time is over
     * @throws GraphUnavailableException when the database cannot be reached
     */
    public <T> List<T> ask(CypherFile question, Map<String, Object> parameters, Function<Row, T> row) {
        try {
            return twiceAtMost(question, parameters, row);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new GraphUnavailableException(e);
        } catch (Neo4jException e) {
            if (e.code() != null && e.code().contains("TransactionTimedOut")) {
                throw new DeadlineExceededException();
            }
            throw e;
        }
    }

    /** Asks a second time where a connection was lost, and no more: the driver's own retries go on for half a minute. */
    private <T> List<T> twiceAtMost(CypherFile question, Map<String, Object> parameters, Function<Row, T> row) {
        try {
            return send(question, parameters, row);
        } catch (Neo4jException e) {
            if (e instanceof RetryableException) {
                return send(question, parameters, row);
            }
            throw e;
        }
    }

    private <T> List<T> send(CypherFile question, Map<String, Object> parameters, Function<Row, T> row) {
        Duration left = remaining.get();
        if (left.isNegative() || left.isZero()) {
            throw new DeadlineExceededException();
        }
        asked.accept(1);
        TransactionConfig config = TransactionConfig.builder()
                .withTimeout(left)
                .withMetadata(Map.of("question", question.name()))
                .build();
        SessionConfig reading = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
        try (Session session = driver.session(reading);
                Transaction transaction = session.beginTransaction(config)) {
            return transaction.run(question.text(), parameters).list(result -> row.apply(row(result)));
        }
    }

    /** Whether the database answers. */
    public boolean isAvailable() {
        try {
            driver.verifyConnectivity();
            return true;
        } catch (Neo4jException e) {
            return false;
        }
    }

    private static Row row(Record result) {
        return new Row(result.asMap());
    }
}
