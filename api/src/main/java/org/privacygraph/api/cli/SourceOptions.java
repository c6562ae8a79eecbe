package org.privacygraph.api.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.SourceTexts;
import picocli.CommandLine.Option;

/** Texts of the source documents, which the project does not ship. */
final class SourceOptions {

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "${env:PRIVACY_GRAPH_SOURCES}",
            description = "Directory with the texts of the source documents: places are checked against them, answers"
                    + " quote them. [PRIVACY_GRAPH_SOURCES]")
    private @Nullable Path directory;

    SourceTexts texts() {
        return directory == null ? SourceTexts.NONE : SourceTexts.in(directory);
    }
}
