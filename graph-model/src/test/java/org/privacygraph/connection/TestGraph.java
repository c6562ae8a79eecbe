package org.privacygraph.connection;

import java.net.URI;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one real Neo4j of a test JVM: in a container where Docker runs, embedded everywhere else.
 *
 * <p>It starts when it is first asked for, says on the console which of the two it is, and stops with the JVM. Tests
 * share it one after the other, and begin with {@link #clear()}.
 */
public final class TestGraph {
    private static final String IMAGE = "neo4j:2026-community";
    private static final String PASSWORD = "only-for-tests";
    private static final GraphConnection CONNECTION = open();

    private static int clearings;

    private TestGraph() {}

    public static GraphConnection connection() {
        return CONNECTION;
    }

    public static Driver driver() {
        return CONNECTION.driver();
    }

    /**
     * Deletes all nodes and relationships.
     *
     * <p>Constraints and indexes stay, and with them the nodes in which Neo4j-Migrations keeps that it has made them.
     */
    public static void clear() {
        clearings++;
        try (Session session = driver().session()) {
            session.run("MATCH (n) WHERE NOT n:__Neo4jMigration "
                            + "CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
    }

    /** How often it was cleared: what a test keeps in it for others is gone when this has grown. */
    public static int clearings() {
        return clearings;
    }

    private static GraphConnection open() {
        GraphConnection connection =
                DockerClientFactory.instance().isDockerAvailable() ? inContainer() : GraphConnections.temporary();
        Runtime.getRuntime().addShutdownHook(new Thread(connection::close, "test-graph-close"));
        System.out.println("Test graph: " + connection);
        return connection;
    }

    private static GraphConnection inContainer() {
        try {
            // Closed with the JVM, by the reaper of Testcontainers.
            @SuppressWarnings("resource")
            Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD);
            container.start();
            return GraphConnections.server(URI.create(container.getBoltUrl()), "neo4j", PASSWORD);
        } catch (ContainerFetchException | ContainerLaunchException e) {
            System.out.println("Docker runs, but " + IMAGE + " does not start in it: " + e.getMessage());
            return GraphConnections.temporary();
        }
    }
}
