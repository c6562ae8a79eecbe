package org.privacygraph.connection;

import java.net.URI;
import java.nio.file.Path;

/**
 * Opens the graph, in one of three places.
 *
 * <p>Each method returns a connection that has been tried, or throws a {@link ConnectionFailure}. Whoever opens a
 * connection closes it: an embedded database that is not closed recovers at its next start, which takes longer.
 */
public final class GraphConnections {
    private GraphConnections() {}

    /**
     * Opens the database in a directory, started in this process, or shared with the process that already runs it.
     *
     * <p>While it runs, the database listens for Bolt on 127.0.0.1 with a random password, and the directory holds
     * {@code connection.properties}, readable by its owner only, with which a second process finds the first.
     *
     * @param dataDirectory created where it does not exist
     */
    public static GraphConnection embedded(Path dataDirectory) {
        return EmbeddedGraph.open(DataDirectory.at(dataDirectory));
    }

    /** Opens an empty database in a temporary directory, which is deleted on closing: for demonstrations and tests. */
    public static GraphConnection temporary() {
        return EmbeddedGraph.open(DataDirectory.temporary());
    }

    /**
     * Connects to a server or a cluster.
     *
     * @param uri {@code bolt://} for one server or {@code neo4j://} for routing in a cluster; with {@code +s} for
     *     TLS, with {@code +ssc} for TLS with a certificate that nobody vouches for
     */
    public static GraphConnection server(URI uri, String user, String password) {
        ServerAddress address = ServerAddress.of(uri);
        return new GraphConnection(Drivers.open(address, user, password), address.description(user), () -> {});
    }
}
