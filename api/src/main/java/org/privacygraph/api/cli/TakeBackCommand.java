package org.privacygraph.api.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.importing.TextReport;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.store.FactStore;
import org.privacygraph.store.TakeBackRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Undoes one import. */
@Command(
        name = "take-back",
        description = "Takes an import back: what it added goes, what it changed and retired is as it was before.")
final class TakeBackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "Id of the import, as the query 'imports' tells it.")
    private String id = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who takes it back. Default: the user of this system.")
    private String by = System.getProperty("user.name", "unknown");

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        graph.requireThatItExists();
        try (Resources resources = new Resources()) {
            FactStore.TakenBack taken = PrivacyGraph.open(
                            resources.open(graph::connect), SourceTexts.NONE, Clock.systemDefaultZone())
                    .store()
                    .takeBack(id, by);
            command.commandLine().getOut().println(taken.document() + ": " + TextReport.counts(taken.counts(), false));
            return ExitCode.OK;
        } catch (TakeBackRefusedException e) {
            throw new CommandFailure(
                    ExitCode.SOFTWARE, String.valueOf(e.getMessage()), "Ask 'imports' for the imports there are.");
        }
    }
}
