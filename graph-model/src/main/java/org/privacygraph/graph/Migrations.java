package org.privacygraph.graph;

import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

/** Brings the constraints and indexes of a graph up to date, by numbered scripts that each run once. */
public final class Migrations {

    /** The scripts, in order. They are named here, since looking for them in all jars takes longer than running them. */
    static final List<String> SCRIPTS = List.of(
            "V001__Unique_ids.cypher",
            "V002__Indexes.cypher",
            "V003__Imports_and_identities.cypher",
            "V004__Staged_nodes_need_no_index.cypher",
            "V005__Accepted_findings.cypher");

    private static final String DIRECTORY = "migrations";

    private static final String APPLIED = "MATCH (m:__Neo4jMigration) RETURN collect(m.source) AS names";
    private static final String PREPARE = "MERGE (l:MigrationLock) SET l.taken = randomUUID()";

    // Two processes that prepare at once may make one each; who takes all of them in order has the lock.
    private static final String TAKE = """
            MATCH (l:MigrationLock)
            WITH l
            ORDER BY elementId(l)
            SET l.taken = randomUUID()
            RETURN count(l)
            """;

    // The library marks its work by a node, which stays when the process is killed, and then refuses ever after.
    private static final String LEFT_BEHIND = "MATCH (l:__Neo4jMigrationsLock) DELETE l";

    // A constraint of which only the index was made, because the process was killed: it can be neither used nor made
    // again.
    private static final String HALF_MADE = """
            SHOW INDEXES YIELD name, type, labelsOrTypes, owningConstraint
            WHERE type = 'RANGE' AND owningConstraint IS NULL
              AND (name IN $constraints OR any(label IN labelsOrTypes WHERE label STARTS WITH '__Neo4jMigration'))
              AND NOT name STARTS WITH 'repeated_at'
            RETURN collect(name) AS names
            """;
    private static final String DROP = "DROP INDEX $name";
    private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+)");

    private Migrations() {}

    /**
     * Applies what is missing; a graph that is up to date is left as it is.
     *
     * <p>One process at a time does, the others wait for it. The lock is a transaction, so that it ends with the process
     * that holds it, however that ends.
     */
    public static void apply(Driver driver) {
        if (isUpToDate(driver)) {
            return;
        }
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:" + DIRECTORY)
                .withResourceScanner(
                        locations -> SCRIPTS.stream().map(Migrations::script).toList())
                .withAutocrlf(true)
                .build();
        driver.executableQuery(PREPARE).execute();
        try (Session session = driver.session();
                Transaction lock = session.beginTransaction()) {
            lock.run(TAKE).consume();
            driver.executableQuery(LEFT_BEHIND).execute();
            names(driver, HALF_MADE, Map.of("constraints", constraints()))
                    .forEach(name -> driver.executableQuery(DROP)
                            .withParameters(Map.of("name", name))
                            .execute());
            new ac.simons.neo4j.migrations.core.Migrations(config, driver).apply();
            lock.commit();
        }
    }

    /** Asked of the graph itself: the library takes its lock, and makes constraints for that, only to look. */
    private static boolean isUpToDate(Driver driver) {
        return names(driver, APPLIED, Map.of()).containsAll(SCRIPTS);
    }

    private static List<String> names(Driver driver, String question, Map<String, Object> parameters) {
        return driver.executableQuery(question)
                .withParameters(parameters)
                .execute()
                .records()
                .getFirst()
                .get("names")
                .asList(Value::asString);
    }

    private static List<String> constraints() {
        return SCRIPTS.stream()
                .flatMap(name -> CONSTRAINT.matcher(text(script(name))).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static String text(URL script) {
        try (InputStream in = script.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL script(String name) {
        return Objects.requireNonNull(Migrations.class.getResource(DIRECTORY + "/" + name), name);
    }
}
