package org.privacygraph.api.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What is common to all commands. */
@Command(
        name = "privacy-graph",
        description = {
            "Who holds which personal data about whom, why, on which legal basis, and which line says so.",
            "Begin with: privacy-graph demo"
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ValidateCommand.class,
            TakeBackCommand.class,
            DecideCommand.class,
            ExportCommand.class,
            BreachCommand.class,
            QueryCommand.class,
            FindingsCommand.class,
            SchemaCommand.class,
            CompletionCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:It failed: a query has errors, the database or the port is not to be had.",
            "2:Wrong usage, or a file that cannot be imported; nothing of it was written.",
            "3:findings --fail-on: there are open findings that weigh so much.",
            "130:Interrupted with Ctrl-C (143 when ended by SIGTERM)."
        })
final class RootCommand {

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Also prints the logs, and the stack trace of a failure.")
    private boolean verbose;

    boolean isVerbose() {
        return verbose;
    }

    /** The version that the build wrote into the manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "privacy-graph " + (version == null ? "(not packaged)" : version),
                "Java " + Runtime.version() + " on ${sys:os.name} ${sys:os.arch}"
            };
        }
    }
}
