package org.privacygraph.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.export.DiagramExport;
import org.privacygraph.api.export.DocumentExport;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.queries.diagram.FlowGraph;
import org.privacygraph.queries.diagram.FlowGraphs;
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

    @Parameters(
            paramLabel = "KEY",
            description = "Key of the document, as the query 'notices' tells it;"
                    + " for a diagram also the id of an organisation or of an activity.")
    private String key = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORM",
            description =
                    "dpv-turtle, dpv-json-ld, cnil-pia-json, or ico-controller, ico-processor, cnil-register or fides-data-map"
                            + " followed by -csv or -xlsx; diagram-svg, diagram-dot or diagram-mermaid.")
    private String form = "";

    @Option(names = "--output", paramLabel = "FILE", description = "File to write. Default: standard output.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Overwrites the file if it is there.")
    private boolean force;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<DiagramExport> diagram = DiagramExport.of(form);
        return diagram.isPresent() ? draw(diagram.get()) : writeFacts();
    }

    private Integer draw(DiagramExport diagram) throws IOException {
        refuseOutput(diagram.ending());
        graph.requireThatItExists();
        try (Resources resources = new Resources()) {
            FlowGraph flows = diagram.flows(
                    PrivacyGraph.open(resources.open(graph::connect), SourceTexts.NONE, Clock.systemDefaultZone())
                            .flowGraphs(),
                    key);
            if (flows.nodes().isEmpty()) {
                throw new CommandFailure(
                        ExitCode.SOFTWARE,
                        "There is no activity of '" + key + "' to draw.",
                        "Pass the key of a document, or the id of an organisation that controls activities, or of an activity.");
            }
            write(diagram.draw(flows, "Data flows of " + key).getBytes(StandardCharsets.UTF_8));
            if (flows.cut()) {
                PrintWriter err = command.commandLine().getErr();
                err.println("Only the first %d activities are drawn.".formatted(FlowGraphs.MAX_ACTIVITIES));
                err.flush();
            }
        }
        return ExitCode.OK;
    }

    private Integer writeFacts() throws IOException {
        Vocabulary vocabulary = Vocabulary.bundled();
        DocumentExport export = DocumentExport.all(vocabulary).stream()
                .filter(one -> one.name().equals(form))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "There is no form '" + form + "'; there are: " + DocumentExport.names(vocabulary) + ", "
                                + DiagramExport.names() + "."));
        refuseOutput(export.ending());
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
            tellLeftOut(export.leftOut().apply(facts));
        }
        return ExitCode.OK;
    }

    /** A spreadsheet opens a file by its ending, and a file that is there may hold work. */
    private void refuseOutput(String ending) {
        if (output == null) {
            return;
        }
        String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        boolean others = Stream.concat(
                        DocumentExport.all(Vocabulary.bundled()).stream().map(DocumentExport::ending),
                        DiagramExport.all().stream().map(DiagramExport::ending))
                .filter(other -> !other.equals(ending))
                .anyMatch(name::endsWith);
        if (others) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "The file " + output + " ends otherwise than a file in the form " + form + ".",
                    "Let its name end in " + ending + ", or choose another form with --as.");
        }
        if (Files.exists(output) && !force) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "The file " + output + " is there already.",
                    "Choose another name, or pass --force to overwrite it.");
        }
    }

    private void tellLeftOut(SortedMap<String, Integer> leftOut) {
        if (!leftOut.isEmpty()) {
            PrintWriter err = command.commandLine().getErr();
            err.println("Not carried by " + form + ": "
                    + leftOut.entrySet().stream()
                            .map(entry -> "%s: %,d".formatted(entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining("; "))
                    + ".");
            err.flush();
        }
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
