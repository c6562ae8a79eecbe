package org.privacygraph.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A directory that exists and can be written, for an embedded database to live in. */
record DataDirectory(Path path, boolean isTemporary) {
    private static final String REMEDY = "Name a directory that you may write to with --data DIR.";

    static DataDirectory at(Path path) {
        Path directory = path.toAbsolutePath().normalize();
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new ConnectionFailure("The data directory " + directory + " is a file.", REMEDY, null);
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new ConnectionFailure("The data directory " + directory + " cannot be created.", REMEDY, e);
        }
        if (!Files.isWritable(directory)) {
            throw notWritable(directory, null);
        }
        return new DataDirectory(directory, false);
    }

    static DataDirectory temporary() {
        try {
            return new DataDirectory(Files.createTempDirectory("privacy-graph-"), true);
        } catch (IOException e) {
            throw new ConnectionFailure(
                    "A temporary directory cannot be created in " + System.getProperty("java.io.tmpdir") + ".",
                    "Name a directory that you may write to with -Djava.io.tmpdir=DIR.",
                    e);
        }
    }

    static ConnectionFailure notWritable(Path directory, @Nullable Throwable cause) {
        return new ConnectionFailure("The data directory " + directory + " cannot be written to.", REMEDY, cause);
    }

    /** Leaves nothing behind of a temporary directory, and any other as it is. */
    void release() {
        if (isTemporary && Files.exists(path)) {
            try {
                Files.walkFileTree(path, new DeleteAll());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private static final class DeleteAll extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
