package org.privacygraph.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.http.HttpServer;
import org.privacygraph.api.http.WarmUp;
import org.privacygraph.api.importing.ImportSettings;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.connection.GraphConnection;
import org.privacygraph.connection.GraphConnections;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.register.BundledRegisters;
import org.privacygraph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads the example registers, answers the headline question, and serves the graph until the process is told to end. */
@Command(
        name = "demo",
        description = "Loads five example registers, answers one question and serves the graph. Stays up until Ctrl-C.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private PortOptions port = new PortOptions();

    // The environment is not asked: the examples must not slip into anybody's real graph.
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Directory to keep the examples in. Default: a temporary one, deleted at the end, whatever"
                    + " PRIVACY_GRAPH_DATA says.")
    private @Nullable Path data;

    @Option(names = "--once", description = "Ends after the answer and serves nothing.")
    private boolean once;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        SourceTexts texts = sources.texts();
        port.requireFree();
        PrintWriter out = command.commandLine().getOut();
        try (Resources resources = new Resources()) {
            GraphConnection connection = resources.open(this::connect);
            PrivacyGraph graph = PrivacyGraph.open(connection, texts, Clock.systemDefaultZone())
                    .withAuthorities();
            ImportSettings settings = new ImportSettings(null, false, 1, false, "demo");
            try (Progress progress = Progress.on(out, false)) {
                requireNone(new Importing(Formats.all(Vocabulary.bundled()), graph::store, texts, settings, progress)
                        .files(BundledRegisters.files())
                        .problems());
            }
            HttpServer server = resources.open(() -> port.serve(graph));
            out.println();
            out.println(Headline.answer(graph.executor()));
            if (once) {
                return ExitCode.OK;
            }
            out.println("Ask more in GraphiQL: " + server.uri().resolve("graphiql"));
            out.println("Stop with Ctrl-C.");
            WarmUp.start(graph.executor());
            Resources.awaitEnd();
        }
        return ExitCode.OK;
    }

    /** The texts that were given may not be those that the examples were read from. */
    private static void requireNone(List<ImportProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
    }

    private GraphConnection connect() {
        return data == null ? GraphConnections.temporary() : GraphConnections.embedded(data);
    }
}
