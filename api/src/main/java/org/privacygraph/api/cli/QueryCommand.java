package org.privacygraph.api.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.http.GraphQlRequest;
import org.privacygraph.importers.SourceTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph one question in GraphQL. */
@Command(name = "query", description = "Runs a GraphQL operation and prints the answer as JSON.")
final class QueryCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(paramLabel = "FILE|-", description = "File with the GraphQL document, or - for standard input.")
    private String file = "-";

    @Option(names = "--variables", paramLabel = "FILE", description = "File with the variables, a JSON object.")
    private @Nullable Path variables;

    @Option(
            names = "--operation",
            paramLabel = "NAME",
            description = "Which operation of the document to run, if it has several.")
    private @Nullable String operation;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        GraphQlRequest request = new GraphQlRequest(document(), operation, variables(), Map.of());
        SourceTexts texts = sources.texts();
        graph.requireThatItExists();
        try (Resources resources = new Resources()) {
            ExecutionResult result = PrivacyGraph.open(resources.open(graph::connect), texts, Clock.systemDefaultZone())
                    .executor()
                    .execute(request);
            command.commandLine()
                    .getOut()
                    .println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(result.toSpecification()));
            return result.getErrors().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private String document() throws IOException {
        return file.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : read(Path.of(file));
    }

    private Map<String, @Nullable Object> variables() {
        if (variables == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(read(variables), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "The file " + variables + " is no JSON object.",
                    "Write the variables like {\"name\": \"value\"}.");
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitCode.USAGE, "There is no file " + path + ".", "Check its path.");
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "The file " + path + " cannot be read as UTF-8 text.",
                    "Check its path, its permissions and its encoding.");
        }
    }
}
