package org.privacygraph.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
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

    /** The line in which a database says that it cannot start, and why. */
    Optional<String> failure() {
        try (SeekableByteChannel log = Files.newByteChannel(file)) {
            // A log that is shorter than before has been begun anew.
            log.position(log.size() < begin ? 0 : begin);
            ByteBuffer bytes = ByteBuffer.allocate((int) (log.size() - log.position()));
            while (bytes.hasRemaining() && log.read(bytes) >= 0) {}
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(FAILED))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
