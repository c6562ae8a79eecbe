package org.privacygraph.api.cli;

import java.io.PrintWriter;
import java.util.List;
import org.privacygraph.connection.ConnectionFailure;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words why a command failed, and chooses its exit code. */
final class Failures {

    private static final int SHOWN = 50;

    private final RootCommand root;

    Failures(RootCommand root) {
        this.root = root;
    }

    /** The command was not understood. */
    int wrongUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        if (arguments.length == 0) {
            command.usage(err);
            return ExitCode.USAGE;
        }
        err.println(failure.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    /** The command was understood and did not succeed. */
    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (Resources.doesProcessEnd()) {
            return ExitCode.SOFTWARE;
        }
        PrintWriter err = command.getErr();
        int exitCode = switch (failure) {
            case ImportException e -> {
                show(e.problems(), err);
                yield ExitCode.USAGE;
            }
            case CommandFailure e -> {
                err.println(e.getMessage());
                yield e.exitCode();
            }
            case ConnectionFailure e -> {
                err.println(e.getMessage() + " " + e.remedy());
                yield ExitCode.SOFTWARE;
            }
            default -> {
                err.println(
                        "It failed unexpectedly: " + firstLine(failure) + " Run it again with --verbose to see where.");
                yield ExitCode.SOFTWARE;
            }
        };
        if (root.isVerbose()) {
            failure.printStackTrace(err);
        }
        return exitCode;
    }

    private static void show(List<ImportProblem> problems, PrintWriter err) {
        problems.stream().limit(SHOWN).forEach(err::println);
        if (problems.size() > SHOWN) {
            err.printf("and %,d more; mend these first.%n", problems.size() - SHOWN);
        }
    }

    private static String firstLine(Exception failure) {
        String message = failure.getMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        String text = line.isBlank() ? failure.getClass().getSimpleName() : line;
        return text.endsWith(".") ? text : text + ".";
    }
}
