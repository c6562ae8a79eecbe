package org.privacygraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.importing.Counted;
import org.privacygraph.api.importing.ImportReport;
import org.privacygraph.api.importing.ImportSettings;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.api.importing.JsonReport;
import org.privacygraph.api.importing.TextReport;
import org.privacygraph.connection.GraphConnection;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.store.FactStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files of any known format and writes what they say. */
@Command(
        name = "import",
        description = {
            "Reads files and writes what they say into the graph.",
            "Every source document is loaded on its own: all of it or nothing. What it said before and no longer says is"
                    + " retired; importing the same file again changes nothing. A file that is broken is named, and the"
                    + " others are loaded."
        })
final class ImportCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files of any format that is known: registers of this project, TILT, records of processing, Fides, the Global"
                            + " Vendor List, organisations, DPV.")
    private List<Path> files = List.of();

    @Mixin
    private FormatOptions format = new FormatOptions();

    @Option(names = "--dry-run", description = "Prints what would change, and changes no document.")
    private boolean dryRun;

    @Option(names = "--diff", description = "Prints every node that is added, changed or retired.")
    private boolean diff;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Writes the whole report to this file: every value that was not understood, with its place and"
                            + " what was decided. As JSON where the name ends in .json, else as text.")
    private @Nullable Path report;

    @Option(
            names = "--retire-up-to",
            paramLabel = "SHARE",
            defaultValue = "0.3",
            description = "Largest share of a document's facts that may be retired, from 0 to 1. Default: 0.3.")
    private double share;

    @Option(names = "--incomplete", description = "Retires facts even where not all of a document could be read.")
    private boolean incomplete;

    @Option(names = "--by", paramLabel = "NAME", description = "Who imports. Default: the user of this system.")
    private String by = System.getProperty("user.name", "unknown");

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        if (!(share >= 0 && share <= 1)) {
            throw new ParameterException(command.commandLine(), "--retire-up-to is a share from 0 to 1.");
        }
        SourceTexts texts = sources.texts();
        PrintWriter out = command.commandLine().getOut();
        ImportSettings settings = new ImportSettings(format.format(), dryRun, share, incomplete, by);
        ImportReport outcome;
        try (Resources resources = new Resources();
                Progress progress = Progress.on(out, dryRun)) {
            resources.atInterruption(() -> {
                PrintWriter err = command.commandLine().getErr();
                err.println(progress.interrupted());
                err.flush();
            });
            LazyStore store = new LazyStore(resources, texts, out);
            outcome = new Importing(format.formats(), store::get, texts, settings, progress).paths(files);
        }
        show(outcome, out);
        if (!outcome.problems().isEmpty()) {
            throw new ImportException(outcome.problems());
        }
        return ExitCode.OK;
    }

    /** The graph is opened when the first document is sound, so that broken files alone create none. */
    private final class LazyStore {
        private final Resources resources;
        private final SourceTexts texts;
        private final PrintWriter out;
        private @Nullable FactStore opened;

        LazyStore(Resources resources, SourceTexts texts, PrintWriter out) {
            this.resources = resources;
            this.texts = texts;
            this.out = out;
        }

        FactStore get() {
            FactStore store = opened;
            if (store == null) {
                GraphConnection connection = resources.open(() -> dryRun ? graph.connectToLook() : graph.connect());
                out.println("Graph: "
                        + (dryRun && !graph.isThere()
                                ? "none in " + graph.directory() + " yet; compared with an empty one"
                                : connection.description()));
                out.flush();
                PrivacyGraph opened = dryRun
                        ? PrivacyGraph.look(connection, texts, Clock.systemDefaultZone())
                        : PrivacyGraph.open(connection, texts, Clock.systemDefaultZone())
                                .withAuthorities();
                store = opened.store();
                this.opened = store;
            }
            return store;
        }
    }

    private void show(ImportReport outcome, PrintWriter out) {
        if (diff) {
            outcome.documents().stream()
                    .flatMap(document -> TextReport.diff(document.changes()))
                    .forEach(out::println);
            outcome.refused().stream()
                    .flatMap(document -> Stream.concat(
                            Stream.of(document.key() + ", of which nothing was loaded:"),
                            TextReport.diff(document.changes())))
                    .forEach(out::println);
        }
        List<String> left = Stream.of(outcome.documents(), outcome.refused())
                .flatMap(List::stream)
                .flatMap(document -> document.document().report().notUnderstood().stream()
                        .map(value -> TextReport.notUnderstood(document.reading(), value)))
                .toList();
        TextReport.reasons(outcome).forEach(out::println);
        left.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
        if (left.size() > SHOWN) {
            out.printf(
                    "  and %s that %s not understood%s%n",
                    Counted.of(left.size() - SHOWN, "more value"),
                    left.size() - SHOWN == 1 ? "was" : "were",
                    report == null ? "; --report FILE writes all of them" : "");
        }
        if (outcome.documents().size() > 1
                || outcome.refusedFiles() > 0
                || !outcome.refused().isEmpty()) {
            out.printf(
                    "%s: %s, %s%s%s%n",
                    Counted.of(outcome.documents().size(), "document"),
                    TextReport.counts(outcome.counts(), dryRun),
                    TextReport.seconds(outcome.took()),
                    outcome.refused().isEmpty()
                            ? ""
                            : "; %s not loaded: %s"
                                    .formatted(
                                            Counted.of(outcome.refused().size(), "document"),
                                            TextReport.counts(outcome.refusedCounts(), true)),
                    outcome.refusedFiles() == 0
                            ? ""
                            : "; %s not imported".formatted(Counted.of(outcome.refusedFiles(), "file")));
        }
        if (report != null) {
            write(report, outcome, left);
        }
        out.flush();
    }

    private void write(Path file, ImportReport outcome, List<String> left) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String text = name.endsWith(".json")
                ? JsonReport.of(outcome)
                : Stream.of(
                                outcome.documents().stream()
                                        .flatMap(document -> Stream.concat(
                                                Stream.of(
                                                        TextReport.reading(document),
                                                        TextReport.changes(document, dryRun)),
                                                TextReport.remarks(document.document()))),
                                outcome.refused().stream()
                                        .flatMap(document -> Stream.concat(
                                                Stream.of(
                                                        TextReport.reading(document),
                                                        "  " + TextReport.refused(document)),
                                                TextReport.remarks(document.document()))),
                                TextReport.reasons(outcome),
                                left.stream(),
                                outcome.problems().stream().map(Object::toString))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n"));
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.SOFTWARE,
                    "The report cannot be written to " + file + ".",
                    "Check its directory and permissions; what was imported stays imported.");
        }
    }
}
