package org.privacygraph.api.cli;

import java.util.concurrent.Callable;
import org.privacygraph.api.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what can be asked. */
@Command(name = "schema", description = "Prints the GraphQL schema, for tools that generate code from it.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        command.commandLine().getOut().print(Schema.text());
        command.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
