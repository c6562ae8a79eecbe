package org.privacygraph.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.export.DocumentExport;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a document of the graph for other tools. */
@Command(name = "export", description = "Writes what one document says, for other tools.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", description = "Key of the document, as the query 'notices' tells it.")
    private String key = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORM",
            description = "dpv-turtle, dpv-json-ld, or ico-controller, ico-processor, cnil-register or fides-data-map"
                    + " followed by -csv or -xlsx.")
    private String form = "";

    @Option(names = "--output", paramLabel = "FILE", description = "File to write. Default: standard output.")
    private @Nullable Path output;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Vocabulary vocabulary = Vocabulary.bundled();
        DocumentExport export = DocumentExport.all(vocabulary).stream()
                .filter(one -> one.name().equals(form))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "There is no form '" + form + "'; there are: " + DocumentExport.names(vocabulary) + "."));
        graph.requireThatItExists();
        try (Resources resources = new Resources()) {
            FactSet facts = PrivacyGraph.open(
                            resources.open(graph::connect), SourceTexts.NONE, Clock.systemDefaultZone())
                    .documents()
                    .facts(key)
                    .orElseThrow(() -> new CommandFailure(
                            ExitCode.SOFTWARE,
                            "There is no document with the key '" + key + "'.",
                            "Ask 'notices { nodes { key } }' for those there are."));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            export.writer().write(facts, bytes);
            write(bytes.toByteArray());
        }
        return ExitCode.OK;
    }

    private void write(byte[] bytes) throws IOException {
        if (output == null) {
            System.out.write(bytes);
            System.out.flush();
            return;
        }
        try {
            Files.write(output, bytes);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.SOFTWARE,
                    "The file " + output + " cannot be written.",
                    "Check its directory and permissions.");
        }
    }
}
