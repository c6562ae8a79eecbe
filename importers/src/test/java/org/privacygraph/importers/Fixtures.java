package org.privacygraph.importers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** Finds the files of a test: they lie in a folder that is named as the test, beside its class. */
public final class Fixtures {

    private Fixtures() {}

    /** A file or folder of a test. */
    public static Path of(Class<?> test, String name) {
        URL url = Objects.requireNonNull(test.getResource(test.getSimpleName() + "/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files directly in a folder, in the order of their names. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an import of the file says is wrong. */
    public static List<ImportProblem> problems(SourceFile file, SourceTexts sources) {
        try {
            Formats.all(Vocabulary.bundled()).read("register", file, sources);
            return List.of();
        } catch (ImportException e) {
            return e.problems();
        }
    }

    /** What an import of the file says is wrong, where no source text is at hand. */
    public static List<ImportProblem> problems(Path file) {
        try {
            return problems(SourceFile.read(file), SourceTexts.NONE);
        } catch (ImportException e) {
            return e.problems();
        }
    }

    /** What is wrong with a text. */
    public static List<ImportProblem> problems(String text) {
        return problems(new SourceFile("it.yaml", text.getBytes(StandardCharsets.UTF_8)), SourceTexts.NONE);
    }
}
