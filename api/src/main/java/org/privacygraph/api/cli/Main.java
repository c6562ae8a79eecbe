package org.privacygraph.api.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The program {@code privacy-graph}. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter err = console(FileDescriptor.err);
        try {
            System.exit(commandLine()
                    .setOut(console(FileDescriptor.out))
                    .setErr(err)
                    .execute(arguments));
        } catch (OutOfMemoryError e) {
            err.println("There is not enough memory. Give it more, such as 2 GB: PRIVACY_GRAPH_JAVA_OPTS=-Xmx2g");
            Runtime.getRuntime().halt(CommandLine.ExitCode.SOFTWARE);
        }
    }

    static CommandLine commandLine() {
        RootCommand root = new RootCommand();
        Failures failures = new Failures(root);
        return new CommandLine(root)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::wrongUsage)
                .setExecutionExceptionHandler(failures::failed)
                .setExecutionStrategy(parsed -> execute(root, parsed));
    }

    private static int execute(RootCommand root, ParseResult parsed) {
        Logs.configure(root.isVerbose());
        return new RunLast().execute(parsed);
    }

    /** JSON is UTF-8 whatever the terminal is set to, and so is all else. */
    private static PrintWriter console(FileDescriptor where) {
        return new PrintWriter(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
