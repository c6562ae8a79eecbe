package org.privacygraph.api.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.importing.Counted;
import org.privacygraph.api.importing.DocumentOutcome;
import org.privacygraph.api.importing.ImportListener;
import org.privacygraph.api.importing.TextReport;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Reading;

/** Prints a line for every document and one before a large one, and, on a terminal, a bar while one is written. */
final class Progress implements ImportListener, AutoCloseable {

    private static final long UNKNOWN = -1;
    private static final int LARGE = 5_000;
    private static final int REMARKS = 40;
    private static final int NAMED = 10;

    private final PrintWriter out;
    private final boolean dryRun;
    private final boolean terminal;
    private final List<String> loaded = new CopyOnWriteArrayList<>();
    private @Nullable ProgressBar bar;

    private Progress(PrintWriter out, boolean dryRun, boolean terminal) {
        this.out = out;
        this.dryRun = dryRun;
        this.terminal = terminal;
    }

    /** On a terminal with a bar, elsewhere with lines alone. */
    static Progress on(PrintWriter out, boolean dryRun) {
        return new Progress(
                out, dryRun, System.console() != null && System.console().isTerminal());
    }

    /** What an import that is interrupted now has written: whole documents, or nothing. */
    String interrupted() {
        if (dryRun) {
            return "Interrupted: a dry run writes nothing.";
        }
        return loaded.isEmpty()
                ? "Interrupted: nothing was written."
                : "Interrupted: %s had been written whole before (%s%s); nothing of the others was."
                        .formatted(
                                Counted.of(loaded.size(), "document"),
                                loaded.stream().limit(NAMED).collect(Collectors.joining(", ")),
                                loaded.size() > NAMED ? ", ..." : "");
    }

    @Override
    public void writing(Reading reading, DocumentReading document) {
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(document.facts().document().key())
                    .setInitialMax(UNKNOWN)
                    .setUnit(" rows", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
        } else if (document.facts().facts().size() > LARGE) {
            out.println(document.facts().document().key() + ": writing ...");
            out.flush();
        }
    }

    @Override
    public void written(long rows) {
        if (bar != null) {
            bar.stepBy(rows);
        }
    }

    @Override
    public void done(DocumentOutcome outcome) {
        loaded.add(outcome.document().facts().document().key());
        close();
        out.println(TextReport.reading(outcome));
        TextReport.remarks(outcome.document()).limit(REMARKS).forEach(out::println);
        out.println("  " + TextReport.changes(outcome, dryRun));
        out.flush();
    }

    @Override
    public void refused(DocumentOutcome outcome) {
        close();
        out.println(TextReport.reading(outcome));
        TextReport.remarks(outcome.document()).limit(REMARKS).forEach(out::println);
        out.println("  " + TextReport.refused(outcome));
        out.flush();
    }

    @Override
    public void notWritten() {
        close();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
