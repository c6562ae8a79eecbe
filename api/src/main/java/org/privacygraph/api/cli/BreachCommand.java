package org.privacygraph.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.http.Download;
import org.privacygraph.importers.SourceTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whom and what a personal data breach concerns. */
@Command(
        name = "breach",
        description =
                "Tells whom and what a personal data breach concerns, whom to tell until when, and what is not known.")
final class BreachCommand implements Callable<Integer> {

    @Option(
            names = "--organisation",
            paramLabel = "KEY",
            description = "Key or id of the organisation where it happened, as the query 'organisations' tells it.")
    private @Nullable String organisation;

    @Option(names = "--include-group", description = "Its parts and subsidiaries count too.")
    private boolean includeGroup;

    @Option(names = "--system", paramLabel = "KEY", description = "Key or id of the system where it happened.")
    private @Nullable String system;

    @Option(
            names = "--data-category",
            paramLabel = "WORD",
            description = "Category of the data, such as 'contact data'.")
    private @Nullable String dataCategory;

    @Option(names = "--country", paramLabel = "CODE", description = "Country where the data were received or kept.")
    private @Nullable String country;

    @Option(
            names = "--data-subjects-in",
            paramLabel = "CODE",
            split = ",",
            description = "Countries where the people concerned are, separated by commas.")
    private List<String> dataSubjectsIn = List.of();

    @Option(
            names = "--noticed-at",
            paramLabel = "MOMENT",
            description = "When it was noticed, such as 2026-05-01T03:00:00+02:00: deadlines run from here.")
    private @Nullable String noticedAt;

    @Option(names = "--began-at", paramLabel = "MOMENT", description = "When it began.")
    private @Nullable String beganAt;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Day on which law is looked at. Default: today.")
    private @Nullable String asOf;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "markdown or html: a page to print. csv: all controllers. Default: markdown.")
    private String form = "markdown";

    @Option(names = "--output", paramLabel = "FILE", description = "File to write. Default: standard output.")
    private @Nullable Path output;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Override
    public Integer call() throws IOException {
        graph.requireThatItExists();
        try (Resources resources = new Resources()) {
            Download download = PrivacyGraph.open(
                            resources.open(graph::connect), SourceTexts.NONE, Clock.systemDefaultZone())
                    .withAuthorities()
                    .breachExports()
                    .of(form, incident());
            write(download);
        } catch (ClientError e) {
            throw new CommandFailure(ExitCode.SOFTWARE, String.valueOf(e.getMessage()), e.hint());
        }
        return ExitCode.OK;
    }

    private Map<String, String> incident() {
        Map<String, String> incident = new TreeMap<>();
        put(incident, "organisation", organisation);
        put(incident, "system", system);
        put(incident, "dataCategory", dataCategory);
        put(incident, "country", country);
        put(incident, "noticedAt", noticedAt);
        put(incident, "beganAt", beganAt);
        put(incident, "asOf", asOf);
        put(incident, "dataSubjectsIn", dataSubjectsIn.isEmpty() ? null : String.join(",", dataSubjectsIn));
        put(incident, "includeGroup", includeGroup ? "true" : null);
        return incident;
    }

    private static void put(Map<String, String> incident, String name, @Nullable String value) {
        if (value != null) {
            incident.put(name, value);
        }
    }

    private void write(Download download) throws IOException {
        if (output == null) {
            download.body().write(System.out);
            System.out.flush();
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
            download.body().write(out);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.SOFTWARE,
                    "The file " + output + " cannot be written.",
                    "Check its directory and permissions.");
        }
    }
}
