package org.privacygraph.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file to import, with its bytes.
 *
 * @param name its name, for people
 * @param bytes its content; not copied, not to be changed
 */
public record SourceFile(String name, byte[] bytes) {

    /** The largest file that is read, in bytes. */
    public static final int LIMIT = 32 * 1024 * 1024;

    /**
     * Reads a file.
     *
     * @throws ImportException when there is none, when it is no regular file, too large or unreadable
     */
    public static SourceFile read(Path path) {
        String name = String.valueOf(path);
        if (Files.isDirectory(path)) {
            throw ImportException.of("FILE_IS_A_DIRECTORY", name, "It is a directory.", "Name the files in it.");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw ImportException.of("FILE_IS_NOT_REGULAR", name, "It is no regular file.", "Copy it into a file.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw ImportException.of(
                        "FILE_TOO_LARGE", name, "It is larger than 32 MiB.", "Split it, one source document a file.");
            }
            return new SourceFile(name, bytes);
        } catch (NoSuchFileException e) {
            throw ImportException.of("FILE_NOT_FOUND", name, "There is no such file.", "Check the path.");
        } catch (AccessDeniedException e) {
            throw ImportException.of("FILE_UNREADABLE", name, "It may not be read.", "Check its permissions.");
        } catch (IOException e) {
            throw ImportException.of("FILE_UNREADABLE", name, "It cannot be read.", "Check the file system.");
        }
    }

    /** Digest of the bytes, in hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
