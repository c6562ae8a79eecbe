package org.privacygraph.api.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.importing.TextReport;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.decision.DecisionsFile;
import org.privacygraph.store.Changes;
import org.privacygraph.store.DecisionConflictException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the decisions of a file into the graph. */
@Command(
        name = "decide",
        description = {
            "Applies a file of decisions on which organisations are one and which are not.",
            "What the file decided before and no longer decides is undone. The query organisationMatches proposes entries."
        })
final class DecideCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Decisions, in YAML.")
    private Path file = Path.of("");

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        OrganisationDecisions decisions = DecisionsFile.read(SourceFile.read(file));
        graph.requireThatItExists();
        try (Resources resources = new Resources()) {
            Changes changes = PrivacyGraph.open(
                            resources.open(graph::connect), SourceTexts.NONE, Clock.systemDefaultZone())
                    .store()
                    .writeDecisions(decisions);
            command.commandLine()
                    .getOut()
                    .println("%s: %,d organisations, %,d refusals; %s"
                            .formatted(
                                    decisions.key(),
                                    decisions.identities().size(),
                                    decisions.refusals().size(),
                                    TextReport.counts(changes.counts(), false)));
            return ExitCode.OK;
        } catch (DecisionConflictException e) {
            throw new CommandFailure(
                    ExitCode.SOFTWARE, String.valueOf(e.getMessage()), "Give them other keys, or decide in one file.");
        }
    }
}
