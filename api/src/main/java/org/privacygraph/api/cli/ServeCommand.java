package org.privacygraph.api.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.http.HttpServer;
import org.privacygraph.api.http.WarmUp;
import org.privacygraph.connection.GraphConnection;
import org.privacygraph.importers.SourceTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the graph over HTTP until the process is told to end. */
@Command(
        name = "serve",
        description =
                "Serves the graph on 127.0.0.1: GraphQL at /graphql, GraphiQL at /graphiql, /health. Stays up until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private PortOptions port = new PortOptions();

    @Mixin
    private GraphOptions graph = new GraphOptions();

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
            GraphConnection connection = resources.open(graph::connect);
            PrivacyGraph privacyGraph = PrivacyGraph.open(connection, texts, Clock.systemDefaultZone())
                    .withAuthorities();
            HttpServer server = resources.open(() -> port.serve(privacyGraph));
            out.println("Graph:    " + connection.description());
            out.println("GraphQL:  " + server.uri().resolve("graphql"));
            out.println("GraphiQL: " + server.uri().resolve("graphiql"));
            out.println("Stop with Ctrl-C.");
            WarmUp.start(privacyGraph.executor());
            Resources.awaitEnd();
        }
        return ExitCode.OK;
    }
}
