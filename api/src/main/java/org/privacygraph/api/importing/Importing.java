package org.privacygraph.api.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.ReadReport;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.store.Changes;
import org.privacygraph.store.FactStore;
import org.privacygraph.store.ImportResult;
import org.privacygraph.store.Origin;
import org.privacygraph.store.OutOfRoomException;
import org.privacygraph.store.OvertakenException;
import org.privacygraph.store.RetirementLimit;
import org.privacygraph.store.RetirementRefusedException;

/**
 * Imports files one after the other; every document of a file is loaded on its own, all of it or nothing, and what is
 * wrong with one keeps no other from being loaded.
 */
public final class Importing {

    private final Formats formats;
    private final Supplier<FactStore> store;
    private final SourceTexts texts;
    private final ImportSettings settings;
    private final ImportListener listener;
    private final List<DocumentOutcome> outcomes = new ArrayList<>();
    private final List<DocumentOutcome> refused = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, String> fileByDocument = new HashMap<>();
    private final long started = System.nanoTime();
    private Duration opening = Duration.ZERO;
    private int refusedFiles;

    /**
     * Imports into a store.
     *
     * @param store where to; asked for when there is something to load
     * @param texts texts of source documents that are at hand
     */
    public Importing(
            Formats formats,
            Supplier<FactStore> store,
            SourceTexts texts,
            ImportSettings settings,
            ImportListener listener) {
        this.formats = formats;
        this.store = store;
        this.texts = texts;
        this.settings = settings;
        this.listener = listener;
    }

    /** Reads and imports these files. */
    public ImportReport paths(List<Path> paths) {
        paths.forEach(path -> one(() -> SourceFile.read(path)));
        return report();
    }

    /** Imports files that have been read. */
    public ImportReport files(List<SourceFile> files) {
        files.forEach(file -> one(() -> file));
        return report();
    }

    private ImportReport report() {
        return new ImportReport(
                settings.dryRun(),
                outcomes,
                refused,
                problems,
                refusedFiles,
                Duration.ofNanos(System.nanoTime() - started).minus(opening));
    }

    private void one(Supplier<SourceFile> source) {
        int before = outcomes.size();
        int known = problems.size();
        try {
            SourceFile file = source.get();
            Reading reading = settings.format() == null
                    ? formats.read(file, texts)
                    : formats.read(settings.format(), file, texts);
            problems.addAll(reading.problems());
            reading.documents().forEach(document -> document(reading, document));
        } catch (ImportException e) {
            problems.addAll(e.problems());
        }
        if (outcomes.size() == before && problems.size() > known) {
            refusedFiles++;
        }
    }

    private void document(Reading reading, DocumentReading document) {
        String key = document.facts().document().key();
        String file = reading.file().name();
        @Nullable String first = fileByDocument.get(key);
        if (first != null) {
            problems.add(twice(reading.format(), key, file, first));
            return;
        }
        long open = System.nanoTime();
        FactStore to = store.get();
        opening = opening.plusNanos(System.nanoTime() - open);
        listener.writing(reading, document);
        long start = System.nanoTime();
        try {
            ImportResult result = settings.dryRun() ? plan(to, document) : write(to, reading, document);
            DocumentOutcome outcome = new DocumentOutcome(
                    reading, document, result.changes(), result.run(), Duration.ofNanos(System.nanoTime() - start));
            outcomes.add(outcome);
            fileByDocument.put(key, file);
            listener.done(outcome);
        } catch (RetirementRefusedException e) {
            DocumentOutcome outcome = new DocumentOutcome(
                    reading, document, e.changes(), null, Duration.ofNanos(System.nanoTime() - start));
            refused.add(outcome);
            listener.refused(outcome);
            problem(
                    e.isIncomplete() ? "READ_INCOMPLETE" : "TOO_MUCH_RETIRED",
                    file,
                    String.valueOf(e.getMessage()),
                    e.isIncomplete()
                            ? "Mend the file, or pass --incomplete to retire them nevertheless."
                            : "Check that it is the right file and look with --dry-run --diff --retire-up-to 1; if it is"
                                    + " meant, pass --retire-up-to "
                                    + String.format(Locale.ROOT, "%.2f", Math.ceil(e.share() * 100) / 100)
                                    + " to go on.");
        } catch (OutOfRoomException e) {
            listener.notWritten();
            problem(
                    "OUT_OF_MEMORY",
                    file,
                    String.valueOf(e.getMessage()),
                    "Give the database more heap (for the embedded one JAVA_TOOL_OPTIONS=-Xmx4g), or split the file.");
        } catch (OvertakenException e) {
            listener.notWritten();
            problem("OVERTAKEN", file, "Another import changed " + key + " at the same time.", "Import it again.");
        } catch (IllegalStateException | IllegalArgumentException e) {
            listener.notWritten();
            problem(
                    "NOT_WRITTEN",
                    file,
                    "The document " + key + " could not be written: " + e.getMessage(),
                    "Nothing of it was; the others were loaded. Tell the project about it.");
        } catch (RuntimeException | Error e) {
            listener.notWritten();
            throw e;
        }
    }

    /** Of two files about one document the second would undo the first. */
    public static ImportProblem twice(String format, String document, String file, String first) {
        return new ImportProblem(
                "DOCUMENT_TWICE",
                file,
                0,
                null,
                "It is about the document " + document + ", and so is " + first + ".",
                "Import one of the two; if they are two documents, " + anotherKey(format) + ".");
    }

    /** What the key of a document is made of is told by the page of its format. */
    private static String anotherKey(String format) {
        return switch (format) {
            case "register" -> "change document.key in one of them";
            case "sheet" -> "rename one of the files, or name document: key: in a --mapping for it";
            case "tilt" -> "give them a meta.url, meta.language or meta._id that differs";
            case "fides" -> "rename one of the files";
            default -> "change what the key is made of, as the page of the format " + format + " tells";
        };
    }

    /** A dry run is held against the same limit as a true one. */
    private ImportResult plan(FactStore to, DocumentReading document) {
        Changes changes = to.plan(document.facts(), limit(document));
        return new ImportResult(changes, null);
    }

    private ImportResult write(FactStore to, Reading reading, DocumentReading document) {
        return to.write(document.facts(), origin(reading, document), limit(document), listener::written);
    }

    private RetirementLimit limit(DocumentReading document) {
        return new RetirementLimit(settings.retiredShare(), document.complete() || settings.incomplete());
    }

    private Origin origin(Reading reading, DocumentReading document) {
        ReadReport report = document.report();
        return new Origin(
                String.valueOf(Path.of(reading.file().name()).getFileName()),
                reading.file().sha256(),
                reading.format(),
                settings.by(),
                new Origin.Counts(
                        report.read(),
                        report.understood(),
                        report.notStated(),
                        report.notUnderstood().size()));
    }

    private void problem(String code, String file, String message, String remedy) {
        problems.add(new ImportProblem(code, file, 0, null, message, remedy));
    }
}
