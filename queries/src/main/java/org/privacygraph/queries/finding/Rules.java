package org.privacygraph.queries.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacygraph.queries.CypherFile;

/** Finds the rules: every file of the folder {@code Rules} beside this class is one, in classes and in a jar alike. */
final class Rules {

    private static final String ENDING = ".cypher";

    /** The files by code. */
    static final Map<String, CypherFile> FILES = files();

    /** The rules, in order of severity and code. */
    static final List<FindingRule> ALL = FILES.entrySet().stream()
            .map(entry -> RuleHead.read(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(FindingRule::severity).thenComparing(FindingRule::code))
            .toList();

    private Rules() {}

    private static Map<String, CypherFile> files() {
        Map<String, CypherFile> files = new TreeMap<>();
        codes(Objects.requireNonNull(Rules.class.getResource(Rules.class.getSimpleName())))
                .forEach(code -> files.put(code, CypherFile.of(Rules.class, code)));
        return files;
    }

    /** Names of the files in a folder of classes or of a jar, without their ending. */
    static List<String> codes(URL folder) {
        try {
            if (folder.openConnection() instanceof JarURLConnection jar) {
                // A view of its own: one that others opened may be closed by them at any time.
                try (FileSystem entries =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    return codes(entries.getPath(jar.getEntryName()));
                }
            }
            return codes(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException("The rules cannot be listed", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The rules are at no address: " + URI.create(folder.getPath()), e);
        }
    }

    private static List<String> codes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
