package org.privacygraph.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * A real Neo4j Community server in a JVM of its own, for the tests of passwords, TLS, restarts and crashes.
 *
 * <p>It runs from the jars on the test class path, needs {@code org.neo4j.app:neo4j-server} there, listens on the
 * loopback address only, and keeps its data in a temporary directory until it is closed. It starts in a few seconds;
 * where any database will do, {@link TestGraph} is faster.
 */
public final class Neo4jServerProcess implements AutoCloseable {
    private static final String MAIN = "org.neo4j.server.Neo4jCommunity";

    private final DataDirectory home = DataDirectory.temporary();
    private final String password;
    private final boolean tls;
    private final int port;
    private ChildJvm server;

    private Neo4jServerProcess(String password, boolean tls) {
        this.password = password;
        this.tls = tls;
        try {
            this.port = freePort();
            prepare();
            this.server = launch();
        } catch (IOException e) {
            home.release();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            home.release();
            throw e;
        }
    }

    /** A server that speaks Bolt as it is, and refuses TLS. */
    public static Neo4jServerProcess start(String password) {
        return new Neo4jServerProcess(password, false);
    }

    /** A server that requires TLS, with a self-signed certificate for localhost. */
    public static Neo4jServerProcess startWithTls(String password) {
        return new Neo4jServerProcess(password, true);
    }

    /** The address with this scheme, such as {@code bolt} or {@code neo4j+ssc}. */
    public URI uri(String scheme) {
        return URI.create(scheme + "://localhost:" + port);
    }

    public String user() {
        return "neo4j";
    }

    public String password() {
        return password;
    }

    public long pid() {
        return server.pid();
    }

    /** Stops the server in an orderly way; its data and its port are kept. */
    public void stop() {
        server.stop();
        server.close();
    }

    /** Ends the server as a crash would; its data and its port are kept. */
    public void kill() {
        server.close();
    }

    /** Starts the stopped or killed server again, with the same data at the same address. */
    public void startAgain() {
        server = launch();
    }

    @Override
    public void close() {
        server.close();
        home.release();
    }

    private void prepare() throws IOException {
        Path conf = Files.createDirectories(home.path().resolve("conf"));
        Files.write(conf.resolve("neo4j.conf"), configuration());
        if (tls) {
            try {
                SelfSignedCertificate.writeTo(
                        Files.createDirectories(home.path().resolve("certificates/bolt")));
            } catch (GeneralSecurityException | InterruptedException e) {
                throw new IOException(e);
            }
        }
        EmbeddedNeo4j.setInitialPassword(home.path(), password);
    }

    private List<String> configuration() {
        List<String> lines = new ArrayList<>(List.of(
                "server.default_listen_address=127.0.0.1",
                "server.bolt.listen_address=127.0.0.1:" + port,
                "server.bolt.advertised_address=localhost:" + port,
                "server.bolt.tls_level=" + (tls ? "REQUIRED" : "DISABLED"),
                "server.http.enabled=false",
                "server.https.enabled=false",
                "server.memory.pagecache.size=64m",
                "dbms.usage_report.enabled=false",
                "dbms.fleet_manager.enabled=false",
                "server.fleet_discovery.enabled=false",
                "dbms.security.auth_enabled=true",
                "db.tx_log.preallocate=false",
                // Otherwise it takes ten seconds to stop.
                "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s"));
        if (tls) {
            lines.addAll(List.of(
                    "dbms.ssl.policy.bolt.enabled=true",
                    "dbms.ssl.policy.bolt.base_directory=" + home.path().resolve("certificates/bolt"),
                    "dbms.ssl.policy.bolt.private_key=private.key",
                    "dbms.ssl.policy.bolt.public_certificate=public.crt",
                    "dbms.ssl.policy.bolt.client_auth=NONE"));
        }
        return lines;
    }

    private ChildJvm launch() {
        List<String> options =
                List.of("--home-dir=" + home, "--config-dir=" + home.path().resolve("conf"), "--console-mode");
        return ChildJvm.start(ChildJvm.classPath(), MAIN, "Started.", options).await();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
