package org.privacygraph.importers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of source documents that the user has given, found by their digest. */
public final class SourceTexts {

    /** No texts at hand. */
    public static final SourceTexts NONE = new SourceTexts(Map.of(), Set.of());

    private final Map<String, List<String>> bySha256;
    private final Set<String> fileNames;

    private SourceTexts(Map<String, List<String>> bySha256, Set<String> fileNames) {
        this.bySha256 = bySha256;
        this.fileNames = fileNames;
    }

    /**
     * Reads every regular file directly in a directory.
     *
     * @throws ImportException when the directory cannot be read
     */
    public static SourceTexts in(Path directory) {
        Map<String, List<String>> texts = new HashMap<>();
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(Files::isRegularFile).sorted().forEach(path -> {
                SourceFile file = SourceFile.read(path);
                names.add(String.valueOf(path.getFileName()));
                texts.put(file.sha256(), split(new String(file.bytes(), StandardCharsets.UTF_8)));
            });
        } catch (IOException | UncheckedIOException e) {
            throw ImportException.of(
                    "SOURCES_UNREADABLE",
                    String.valueOf(directory),
                    "It is no directory that can be read.",
                    "Pass a directory with the texts of the source documents to --sources.");
        }
        return new SourceTexts(texts, names);
    }

    /** The lines of the text with this digest. */
    public Optional<List<String>> lines(String sha256) {
        return Optional.ofNullable(bySha256.get(sha256));
    }

    /** Whether there is a text of this file name, whatever it says. */
    public boolean holds(String fileName) {
        return fileNames.contains(fileName);
    }

    /** Number of texts. */
    public int size() {
        return bySha256.size();
    }

    /** Lines as editors count them: a final line terminator starts no new line. */
    private static List<String> split(String text) {
        List<String> lines = List.of(text.split("\r?\n", -1));
        return lines.getLast().isEmpty() ? List.copyOf(lines.subList(0, lines.size() - 1)) : lines;
    }
}
