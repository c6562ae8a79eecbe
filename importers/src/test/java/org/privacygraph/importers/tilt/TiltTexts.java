package org.privacygraph.importers.tilt;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** Reads TILT documents of tests, and writes facts as lines. */
final class TiltTexts {

    static final Formats FORMATS = Formats.all(Vocabulary.bundled());

    private TiltTexts() {}

    static Reading read(Path file) {
        return FORMATS.read(SourceFile.read(file), SourceTexts.NONE);
    }

    static Reading read(String name, String text) {
        return FORMATS.read("tilt", new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)), SourceTexts.NONE);
    }

    static DocumentReading document(String name, String text) {
        return read(name, text).documents().getFirst();
    }

    /** Document and facts, one a line, without what is empty and without the digest of the file. */
    static String lines(FactSet facts) {
        return Stream.concat(Stream.of(facts.document()), facts.facts().stream())
                .map(fact -> fact.toString()
                        .replace("\n", "\\n")
                        .replaceAll("(?<=[\\[ ])(\\w+=(null|\\[\\]))(, )?", "")
                        .replaceAll("sha256=[0-9a-f]{64}", "sha256=...")
                        .replaceAll(", (?=\\])", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static List<Path> fixtures() {
        return Fixtures.in(Fixtures.of(TiltImporterTest.class, "")).stream()
                .filter(path -> path.toString().endsWith(".json"))
                .toList();
    }

    /** The samples, where they lie beside the project. */
    static Optional<Path> samples() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path samples = at.resolve("shared/samples/tilt/documents");
            if (Files.isDirectory(samples)) {
                return Optional.of(samples);
            }
        }
        return Optional.empty();
    }
}
