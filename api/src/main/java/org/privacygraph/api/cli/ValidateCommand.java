package org.privacygraph.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads and checks files as the import does, without a graph. */
@Command(name = "validate", description = "Checks registers as import does, and writes nothing.")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Registers, in YAML.")
    private List<Path> files = List.of();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        RegisterFiles registers = RegisterFiles.read(files, sources.texts());
        for (ImportPlan plan : registers.plans()) {
            command.commandLine().getOut().println(ImportOutcome.describe(plan) + ": sound");
        }
        if (!registers.areSound()) {
            throw new ImportException(registers.problems());
        }
        return ExitCode.OK;
    }
}
