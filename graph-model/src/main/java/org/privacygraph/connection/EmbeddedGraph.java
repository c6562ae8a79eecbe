package org.privacygraph.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** Starts the database of a data directory in this process, or joins the process that has started it. */
final class EmbeddedGraph {
    private EmbeddedGraph() {}

    static GraphConnection open(DataDirectory directory) {
        try {
            return start(directory);
        } catch (DirectoryInUse e) {
            return share(directory, e);
        } catch (RuntimeException e) {
            directory.release();
            throw e;
        }
    }

    private static GraphConnection start(DataDirectory directory) throws DirectoryInUse {
        requireNeo4j();
        String password = Passwords.random();
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(directory.path(), password);
        try {
            URI uri = URI.create("bolt://127.0.0.1:" + neo4j.boltPort());
            new ConnectionFile(ProcessHandle.current().pid(), uri, EmbeddedNeo4j.USER, password)
                    .writeTo(directory.path());
            Driver driver = Drivers.open(new ServerAddress(uri), EmbeddedNeo4j.USER, password);
            return new GraphConnection(driver, "embedded in " + directory, () -> stop(neo4j, directory));
        } catch (IOException e) {
            stop(neo4j, directory);
            throw new ConnectionFailure(
                    "The file " + directory.path().resolve(ConnectionFile.NAME) + " cannot be written.",
                    "Give this user the right to write to the data directory.",
                    e);
        } catch (RuntimeException e) {
            stop(neo4j, directory);
            throw e;
        }
    }

    private static GraphConnection share(DataDirectory directory, DirectoryInUse inUse) {
        Optional<ConnectionFile> file = ConnectionFile.readFrom(directory.path());
        if (file.isPresent()) {
            ConnectionFile running = file.get();
            try {
                ServerAddress address = ServerAddress.of(running.uri());
                Driver driver = Drivers.open(address, running.user(), running.password());
                return new GraphConnection(
                        driver,
                        "shared with process " + running.pid() + ", which runs " + directory + " at " + address,
                        () -> {});
            } catch (ConnectionFailure e) {
                inUse.addSuppressed(e);
            }
        }
        throw new ConnectionFailure(
                "The data directory " + directory + " is in use by another process that cannot be reached.",
                "Wait until that process has started or stopped, or name another directory with --data DIR.",
                inUse);
    }

    private static void stop(EmbeddedNeo4j neo4j, DataDirectory directory) {
        try {
            // Before the database stops, so that nobody joins it any more.
            ConnectionFile.removeFrom(directory.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            neo4j.close();
            directory.release();
        }
    }

    private static void requireNeo4j() {
        try {
            Class.forName(
                    "org.neo4j.dbms.api.DatabaseManagementServiceBuilder", false, EmbeddedGraph.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new ConnectionFailure(
                    "The embedded Neo4j is not on the class path.",
                    "Pass --neo4j-uri with the address of a server, or add org.neo4j:neo4j to the class path.",
                    e);
        }
    }
}
