package org.privacygraph.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.api.importing.TextReport;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads and checks files as the import does, without a graph. */
@Command(name = "validate", description = "Reads and checks files as import does, and writes nothing.")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of any format that import knows.")
    private List<Path> files = List.of();

    @Mixin
    private FormatOptions format = new FormatOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        SourceTexts texts = sources.texts();
        @Nullable String named = format.format();
        Formats formats = format.formats();
        List<ImportProblem> problems = new ArrayList<>();
        Map<String, String> fileByDocument = new HashMap<>();
        for (Path path : files) {
            try {
                SourceFile file = SourceFile.read(path);
                Reading reading = named == null ? formats.read(file, texts) : formats.read(named, file, texts);
                problems.addAll(reading.problems());
                for (DocumentReading document : reading.documents()) {
                    String key = document.facts().document().key();
                    String first = fileByDocument.putIfAbsent(key, file.name());
                    if (first == null) {
                        out.println(TextReport.reading(reading, document) + ": sound");
                        TextReport.remarks(document).forEach(out::println);
                        document.report().notUnderstood().stream()
                                .map(value -> "  " + TextReport.notUnderstood(reading, value))
                                .forEach(out::println);
                    } else {
                        problems.add(Importing.twice(reading.format(), key, file.name(), first));
                    }
                }
            } catch (ImportException e) {
                problems.addAll(e.problems());
            }
        }
        out.flush();
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return ExitCode.OK;
    }
}
