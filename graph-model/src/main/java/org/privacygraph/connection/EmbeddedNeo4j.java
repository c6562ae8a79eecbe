package org.privacygraph.connection;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;
import picocli.CommandLine;

/**
 * A Neo4j in this process: the only class that needs the jar of the database, and therefore loaded only when one is
 * to start.
 *
 * <p>It listens for Bolt on 127.0.0.1, on a port that the operating system chooses, and for nothing else; it reports
 * nothing to anybody; it writes its log to {@code logs} in its directory and nothing to the console.
 */
final class EmbeddedNeo4j implements AutoCloseable {
    static final String USER = "neo4j";
    private static final String SYSTEM = GraphDatabaseSettings.SYSTEM_DATABASE_NAME;
    private static final String DATA = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

    private final DatabaseManagementService service;

    private EmbeddedNeo4j(DatabaseManagementService service) {
        this.service = service;
    }

    static EmbeddedNeo4j start(Path directory, String password) throws DirectoryInUse {
        if (Files.notExists(directory.resolve("data/databases").resolve(SYSTEM))) {
            // Otherwise the well-known first password would open the new database for a moment.
            setInitialPassword(directory, Passwords.random());
        }
        StartLog log = StartLog.of(directory);
        EmbeddedNeo4j neo4j = new EmbeddedNeo4j(build(directory, log));
        try {
            if (!neo4j.service.database(DATA).isAvailable(0)) {
                throw cannotStart(directory, log, null);
            }
            neo4j.changePassword(password);
            return neo4j;
        } catch (RuntimeException e) {
            neo4j.close();
            throw e;
        }
    }

    /** Where it listens on 127.0.0.1. */
    int boltPort() {
        return ((GraphDatabaseAPI) service.database(SYSTEM))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    @Override
    public void close() {
        service.shutdown();
    }

    /** Works before the first start only, as Neo4j's own command does, which this is. */
    static void setInitialPassword(Path directory, String password) {
        StringWriter problem = new StringWriter();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        ExecutionContext context =
                new ExecutionContext(directory, directory, nowhere, nowhere, new DefaultFileSystemAbstraction());
        int exitCode = new CommandLine(new SetInitialPasswordCommand(context))
                .setExpandAtFiles(false)
                .setErr(new PrintWriter(problem))
                // A password may begin with a dash.
                .execute("--", password);
        if (exitCode != 0) {
            throw new ConnectionFailure(
                    "The embedded Neo4j cannot set its first password in " + directory + ".",
                    "Name a directory that you may write to with --data DIR.",
                    new IllegalStateException(problem.toString()));
        }
    }

    private void changePassword(String password) {
        service.database(SYSTEM)
                .executeTransactionally(
                        "ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("user", USER, "password", password));
    }

    private static DatabaseManagementService build(Path directory, StartLog log) throws DirectoryInUse {
        FutureTask<DatabaseManagementService> start = new FutureTask<>(new DatabaseManagementServiceBuilder(directory)
                .setConfig(settings())
                .setUserLogProvider(NullLogProvider.getInstance())::build);
        Thread thread = Thread.ofPlatform().name("neo4j-start").start(start);
        boolean woken = false;
        while (true) {
            try {
                return start.get(200, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (!woken && log.failureOf(SYSTEM).isPresent()) {
                    // The thread would wait for ever; woken, it lets go of the lock on the store. Once, not to wake it
                    // at that.
                    thread.interrupt();
                    woken = true;
                }
            } catch (ExecutionException e) {
                throw explain(directory, log, e.getCause());
            } catch (InterruptedException e) {
                thread.interrupt();
                Thread.currentThread().interrupt();
                throw cannotStart(directory, log, e);
            }
        }
    }

    private static ConnectionFailure explain(Path directory, StartLog log, @Nullable Throwable failure)
            throws DirectoryInUse {
        Optional<Throwable> noLock =
                Causes.of(failure).filter(FileLockException.class::isInstance).findFirst();
        if (noLock.isEmpty()) {
            return cannotStart(directory, log, failure);
        }
        if (noLock.get().getCause() instanceof IOException) {
            return DataDirectory.notWritable(directory, failure);
        }
        throw new DirectoryInUse(noLock.get());
    }

    private static ConnectionFailure cannotStart(Path directory, StartLog log, @Nullable Throwable failure) {
        boolean isNewer = Stream.of(SYSTEM, DATA)
                .flatMap(database -> log.failureOf(database).stream())
                .anyMatch(reason -> reason.contains("originates from a newer version"));
        if (isNewer) {
            return new ConnectionFailure(
                    "The store in " + directory + " was written by a newer version of Neo4j.",
                    "Open it with the newer version of this program, or name another directory with --data DIR.",
                    failure);
        }
        return new ConnectionFailure(
                "The embedded Neo4j cannot start in " + directory + ".",
                "Read the reason in " + directory.resolve("logs/debug.log")
                        + ", or name another directory with --data DIR.",
                failure);
    }

    private static Map<Setting<?>, Object> settings() {
        return Map.ofEntries(
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0)),
                Map.entry(BoltConnector.enable_discovery, false),
                Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
                Map.entry(HttpConnector.enabled, false),
                Map.entry(HttpsConnector.enabled, false),
                Map.entry(FleetManagementSettings.fleet_manager_enabled, false),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                Map.entry(GraphDatabaseSettings.auth_enabled, true),
                // Three wrong guesses of any local process would lock us out as well; nobody guesses 24 random bytes.
                Map.entry(GraphDatabaseSettings.auth_max_failed_attempts, 0),
                Map.entry(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64)),
                Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
                Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32)),
                Map.entry(GraphDatabaseSettings.keep_logical_logs, "1 files"),
                Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO));
    }
}
