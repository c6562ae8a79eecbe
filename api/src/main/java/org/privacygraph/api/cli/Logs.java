package org.privacygraph.api.cli;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps the console for what the commands print: without {@code --verbose} nobody else's log appears there. */
final class Logs {

    /** Strong references, since java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger ALL = Logger.getLogger("");

    private static final Logger OWN = Logger.getLogger("org.privacygraph");
    private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

    private Logs() {}

    static void configure(boolean verbose) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT %4$s %3$s: %5$s%6$s%n");
        LogManager.getLogManager().reset();
        ConsoleHandler console = new ConsoleHandler();
        console.setFormatter(new SimpleFormatter());
        ALL.addHandler(console);
        Level level = verbose ? Level.INFO : Level.OFF;
        List.of(ALL, DRIVER).forEach(logger -> logger.setLevel(level));
        // An answer that failed unexpectedly names a request id, and the log is the one place that explains it.
        OWN.setLevel(verbose ? Level.INFO : Level.SEVERE);
    }
}
