package org.privacygraph.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.connection.GraphConnection;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads and checks all files, and then writes one after the other. */
@Command(
        name = "import",
        description = {
            "Writes registers into the graph.",
            "All files are read and checked first; if one is broken, nothing is written. Then each file is written in a"
                    + " transaction of its own: all of it or nothing. What its document said before and no longer says is"
                    + " removed; importing the same file again changes nothing."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Registers, in YAML.")
    private List<Path> files = List.of();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        SourceTexts texts = sources.texts();
        RegisterFiles registers = RegisterFiles.read(files, texts);
        if (!registers.areSound()) {
            command.commandLine().getErr().println(registers.refusal());
            throw new ImportException(registers.problems());
        }
        PrintWriter out = command.commandLine().getOut();
        try (Resources resources = new Resources()) {
            GraphConnection connection = resources.open(graph::connect);
            out.println("Graph: " + connection.description());
            PrivacyGraph privacyGraph = PrivacyGraph.open(connection, texts, Clock.systemDefaultZone());
            new Importing(privacyGraph.store(), out).write(registers.plans());
        }
        return ExitCode.OK;
    }
}
