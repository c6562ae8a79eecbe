package org.privacygraph.api.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.queries.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists gaps and conflicts in what documents state. */
@Command(
        name = "findings",
        description = {
            "Lists gaps and conflicts in what documents state, each with the article that it rests on.",
            "A finding is about a document, and no verdict on what its controller does."
        })
final class FindingsCommand implements Callable<Integer> {

    /** Exit code where findings are open that weigh as much as {@code --fail-on} says. */
    static final int OPEN_FINDINGS = 3;

    @Option(names = "--notice", paramLabel = "KEY", description = "Only those of this document; may be repeated.")
    private List<String> notices = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which law and acceptances are looked at, as YYYY-MM-DD. Default: today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            defaultValue = "HINT",
            description = "Only those that weigh so much or more: HIGH, MEDIUM, LOW or HINT. Default: all.")
    private Severity least = Severity.HINT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "Ends with exit code 3 where findings that weigh so much or more are open. Those that are accepted are not.")
    private @Nullable Severity failOn;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        graph.requireThatItExists();
        try (Resources resources = new Resources()) {
            PrivacyGraph opened =
                    PrivacyGraph.open(resources.open(graph::connect), SourceTexts.NONE, Clock.systemDefaultZone());
            FindingsTable table = FindingsTable.ask(
                    opened.executor(), notices, least, asOf == null ? LocalDate.now(Clock.systemDefaultZone()) : asOf);
            command.commandLine().getOut().print(table.text());
            command.commandLine().getOut().flush();
            return failOn != null && table.hasOpen(failOn) ? OPEN_FINDINGS : ExitCode.OK;
        }
    }
}
