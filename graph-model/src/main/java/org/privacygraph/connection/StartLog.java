package org.privacygraph.connection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an embedded database writes to its log while it starts.
 *
 * <p>When its own administration database cannot start, Neo4j neither throws nor returns but waits for ever; its log
 * is the one place that says so.
 */
final class StartLog {
    private static final String FAILED = "Failed to start DatabaseId{";

    private final Path file;
    private final long begin;

    private StartLog(Path file, long begin) {
        this.file = file;
        this.begin = begin;
    }

    /** Sees only what is written from now on. */
    static StartLog of(Path directory) {
        Path file = directory.resolve("logs/debug.log");
        return new StartLog(file, file.toFile().length());
    }

    /** The line in which this database says that it cannot start, and why. */
    Optional<String> failureOf(String database) {
        try (InputStream log = Files.newInputStream(file)) {
            // A log that is shorter than before has been begun anew.
            log.skipNBytes(Files.size(file) < begin ? 0 : begin);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(FAILED) && line.contains("[" + database + "]"))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
