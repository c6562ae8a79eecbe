package org.privacygraph.api.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.privacygraph.connection.GraphConnection;
import org.privacygraph.connection.GraphConnections;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the graph is: in a directory of its own, or on a server or cluster. What the command line says wins over the environment. */
final class GraphOptions {

    private static final Path DEFAULT_DIRECTORY = Path.of(".privacy-graph");
    private static final String DATA = "--data";
    private static final String NEO4J_URI = "--neo4j-uri";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = DATA,
            paramLabel = "DIR",
            defaultValue = "${env:PRIVACY_GRAPH_DATA}",
            description = "Directory of the embedded database; shared with a process that runs it already."
                    + " Default: .privacy-graph here. [PRIVACY_GRAPH_DATA]")
    private @Nullable Path data;

    @Option(
            names = NEO4J_URI,
            paramLabel = "URI",
            defaultValue = "${env:PRIVACY_GRAPH_NEO4J_URI}",
            description = "A Neo4j server or cluster instead: bolt:// for a server, neo4j:// for a cluster, +s for TLS."
                    + " [PRIVACY_GRAPH_NEO4J_URI]")
    private @Nullable URI uri;

    @Option(
            names = "--neo4j-user",
            paramLabel = "USER",
            defaultValue = "${env:PRIVACY_GRAPH_NEO4J_USER:-neo4j}",
            description = "Its user. Default: neo4j. [PRIVACY_GRAPH_NEO4J_USER]")
    private String user = "neo4j";

    @Option(
            names = "--neo4j-password-file",
            paramLabel = "FILE",
            defaultValue = "${env:PRIVACY_GRAPH_NEO4J_PASSWORD_FILE}",
            description = "File with the user's password. [PRIVACY_GRAPH_NEO4J_PASSWORD_FILE]")
    private @Nullable Path passwordFile;

    /** Opens the graph; a directory that does not exist is created. */
    GraphConnection connect() {
        URI server = server();
        return server == null
                ? GraphConnections.embedded(directory())
                : GraphConnections.server(server, user, password());
    }

    /** Opens the graph to look at it only; where there is none, an empty one that goes when it is closed. */
    GraphConnection connectToLook() {
        return isThere() ? connect() : GraphConnections.temporary();
    }

    /** Whether there is a graph, on a server or in the directory. */
    boolean isThere() {
        return server() != null || !Files.notExists(directory());
    }

    /** The directory of the embedded database. */
    Path directory() {
        return data == null ? DEFAULT_DIRECTORY : data;
    }

    /** Refuses to create an empty graph only to read from it. */
    void requireThatItExists() {
        Path directory = directory();
        if (!isThere()) {
            throw new CommandFailure(
                    ExitCode.SOFTWARE,
                    "There is no graph in " + directory.toAbsolutePath().normalize() + ".",
                    "Import something first, or name its directory with --data DIR.");
        }
    }

    private @Nullable URI server() {
        boolean isDirectory = isGiven(DATA);
        boolean isServer = isGiven(NEO4J_URI);
        if (data != null && uri != null && isDirectory == isServer) {
            throw wrong("Either --data (PRIVACY_GRAPH_DATA) or --neo4j-uri (PRIVACY_GRAPH_NEO4J_URI), not both.");
        }
        return isDirectory ? null : uri;
    }

    private String password() {
        if (passwordFile == null) {
            throw wrong("Name a file with the password of user " + user + " with --neo4j-password-file FILE.");
        }
        try {
            String password = Files.readString(passwordFile).lines().findFirst().orElse("");
            if (password.isEmpty()) {
                throw wrong(
                        "The password file " + passwordFile + " begins with an empty line. Write the password there.");
            }
            return password;
        } catch (MalformedInputException e) {
            throw wrong("The password file " + passwordFile + " is no UTF-8 text. Write the password as UTF-8.");
        } catch (IOException e) {
            throw wrong("The password file " + passwordFile + " cannot be read. Check its path and its permissions.");
        }
    }

    private boolean isGiven(String option) {
        return command.commandLine().getParseResult().hasMatchedOption(option);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
