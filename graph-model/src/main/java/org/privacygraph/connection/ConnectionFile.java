package org.privacygraph.connection;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * How a second process reaches the database that a first one runs: {@code connection.properties} in the data
 * directory.
 *
 * <p>Written when the database has started, removed when it stops. A crash leaves it behind; therefore it is believed
 * only while the store is locked and the address answers.
 */
record ConnectionFile(long pid, URI uri, String user, String password) {
    static final String NAME = "connection.properties";

    void writeTo(Path directory) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("uri", uri.toString());
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        // Moved into place, so that no reader sees half of it, and created for the owner only, so that no one else sees
        // any of it.
        Path half = directory.resolve(NAME + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, ownerOnly(directory));
        try (Writer writer = Files.newBufferedWriter(half)) {
            properties.store(writer, "The embedded Neo4j that runs in this directory; removed when it stops.");
        }
        Files.move(half, directory.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What the file in this directory says; nothing, if there is none that this user can read and make sense of. */
    static Optional<ConnectionFile> readFrom(Path directory) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.resolve(NAME))) {
            properties.load(reader);
            return Optional.of(new ConnectionFile(
                    Long.parseLong(required(properties, "pid")),
                    URI.create(required(properties, "uri")),
                    required(properties, "user"),
                    required(properties, "password")));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static void removeFrom(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve(NAME));
    }

    /** Without the password, which no log should have. */
    @Override
    public String toString() {
        return uri + " as " + user + " by process " + pid;
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) throws IOException {
        return Files.getFileStore(directory).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
