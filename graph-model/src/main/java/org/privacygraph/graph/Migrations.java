package org.privacygraph.graph;

import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.net.URL;
import java.util.List;
import java.util.Objects;
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
            "V004__Staged_nodes_need_no_index.cypher");

    private static final String DIRECTORY = "migrations";

    private static final String APPLIED = "MATCH (m:__Neo4jMigration) RETURN collect(m.source) AS scripts";
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
            new ac.simons.neo4j.migrations.core.Migrations(config, driver).apply();
            lock.commit();
        }
    }

    /** Asked of the graph itself: the library takes its lock, and makes constraints for that, only to look. */
    private static boolean isUpToDate(Driver driver) {
        return driver.executableQuery(APPLIED)
                .execute()
                .records()
                .getFirst()
                .get("scripts")
                .asList(Value::asString)
                .containsAll(SCRIPTS);
    }

    private static URL script(String name) {
        return Objects.requireNonNull(Migrations.class.getResource(DIRECTORY + "/" + name), name);
    }
}
