package org.privacygraph.api.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.sheet.layout.Mapping;
import org.privacygraph.vocabulary.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which format files are in. */
final class FormatOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--format", paramLabel = "NAME", description = "Format of the files. Default: each file tells it.")
    private @Nullable String format;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Which columns of a company's own spreadsheet mean what, in YAML.")
    private @Nullable Path mapping;

    /** The formats that can be imported. */
    Formats formats() {
        return Formats.all(Vocabulary.bundled(), mapping == null ? null : Mapping.read(SourceFile.read(mapping)));
    }

    /** The format that was named, if any. */
    @Nullable
    String format() {
        if (format != null
                && formats().importers().stream().noneMatch(one -> one.format().equals(format))) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no format '" + format + "'; there are: "
                            + formats().names() + ".");
        }
        return format;
    }
}
