package org.privacygraph.api.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = {
            "Prints a completion script for bash and zsh.",
            "To use it in this shell:",
            "  eval \"$(./privacy-graph completion)\""
        })
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        command.commandLine()
                .getOut()
                .println(AutoComplete.bash(command.root().name(), command.root().commandLine()));
        return ExitCode.OK;
    }
}
