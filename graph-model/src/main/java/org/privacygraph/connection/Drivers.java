package org.privacygraph.connection;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/** Opens drivers that have answered once, with the same settings everywhere. */
final class Drivers {
    /** Strong references, since java.util.logging forgets the level of a logger that nobody holds. */
    private static final List<Logger> LOGS = Stream.of("org.neo4j.driver", "org.neo4j.bolt", "io.netty")
            .map(Logger::getLogger)
            .toList();

    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private Drivers() {}

    static Driver open(ServerAddress address, String user, String password) {
        // Their warnings are stack traces of what is thrown as well; a level that somebody has set stays.
        LOGS.stream().filter(log -> log.getLevel() == null).forEach(log -> log.setLevel(Level.SEVERE));
        Driver driver = null;
        try {
            driver = GraphDatabase.driver(address.uri(), AuthTokens.basic(user, password), settings());
            driver.verifyConnectivity();
            // A password that has to be changed, or a database that is down, shows only now.
            driver.executableQuery("RETURN 1").withConfig(READ).execute();
            return driver;
        } catch (RuntimeException e) {
            if (driver != null) {
                driver.close();
            }
            throw ServerFailures.explain(address, user, e);
        }
    }

    private static Config settings() {
        return Config.builder()
                .withUserAgent(userAgent())
                .withConnectionTimeout(5, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
                // Firewalls drop idle connections without a word, and servers restart.
                .withConnectionLivenessCheckTimeout(30, TimeUnit.SECONDS)
                // Shorter than the deadline of a question, so that a database that is away is told as such.
                .withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
                .withTelemetryDisabled(true)
                .build();
    }

    private static String userAgent() {
        String version = Drivers.class.getPackage().getImplementationVersion();
        return version == null ? "privacy-graph" : "privacy-graph/" + version;
    }
}
