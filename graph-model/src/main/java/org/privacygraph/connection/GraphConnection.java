package org.privacygraph.connection;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.Driver;

/**
 * An open way to the graph: a driver that has answered once, and what is to be closed with it.
 *
 * <p>Safe for use by several threads. Closing it closes the driver and, where the database runs in this process,
 * stops the database; closing it twice changes nothing. Nobody else closes the driver.
 */
public final class GraphConnection implements AutoCloseable {
    private final Driver driver;
    private final String description;
    private final Runnable afterwards;
    private final AtomicBoolean closed = new AtomicBoolean();

    GraphConnection(Driver driver, String description, Runnable afterwards) {
        this.driver = driver;
        this.description = description;
        this.afterwards = afterwards;
    }

    /** The driver, which belongs to this connection. */
    public Driver driver() {
        return driver;
    }

    /**
     * Where the graph is, in plain words for a log: {@code embedded in DIR}, {@code bolt://host:port as user}; never
     * a password.
     */
    public String description() {
        return description;
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        // Driver and database at the same time, since each of them waits a while for the other's last words.
        CompletableFuture<Void> driverClosed = driver.closeAsync().toCompletableFuture();
        try {
            afterwards.run();
        } finally {
            driverClosed.join();
        }
    }

    @Override
    public String toString() {
        return description;
    }
}
