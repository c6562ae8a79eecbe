package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

/** One question over facts that came in several formats, asked and taken back on the command line. */
class ManyFormatsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Path QUESTION =
            Path.of("src/test/resources/org/privacygraph/api/cli/ManyFormatsIT/question.graphql");
    private static final Path FIXTURES = Path.of("../importers/src/test/resources/org/privacygraph/importers");
    private static final List<String> FILES = List.of(
            "tilt/TiltImporterTest/merrow.tilt.json",
            "gvl/GvlImporterTest/list.json",
            "fides/FidesImporterTest/new/harbour-systems.yml",
            "dpv/DpvImporterTest/rowing-club.ttl",
            "organisation/OrganisationImporterTest/company.json",
            "sheet/SheetImporterTest/ico-controller.csv");

    @TempDir
    private Path directory;

    @Test
    void one_operation_answers_over_all_formats() throws IOException {
        Path data = directory.resolve("graph");
        List<String> arguments = new ArrayList<>(List.of("import", "--data", data.toString()));
        FILES.stream().map(FIXTURES::resolve).map(Path::toString).forEach(arguments::add);
        arguments.add(Files.writeString(directory.resolve("register.yaml"), BrokenRegisters.sound())
                .toString());
        Path report = directory.resolve("report.json");
        arguments.addAll(List.of("--report", report.toString(), "--by", "tester"));

        Program dry = Program.run(with(arguments, "--dry-run"));
        assertThat(dry.exitCode()).as(dry.output()).isZero();
        JsonNode planned = JSON.readTree(report.toFile()).path("changes");
        Program imported = Program.run(arguments.toArray(String[]::new));
        assertThat(imported.exitCode()).as(imported.output()).isZero();
        JsonNode told = JSON.readTree(report.toFile());
        assertThat(told.path("changes")).as("plan and apply").isEqualTo(planned);
        for (JsonNode document : told.path("documents")) {
            JsonNode values = document.path("values");
            assertThat(values.path("read").asInt())
                    .isEqualTo(values.path("understood").asInt()
                            + values.path("notStated").asInt()
                            + values.path("notUnderstood").asInt());
        }

        JsonNode answer = ask(data, QUESTION);
        assertThat(texts(answer.path("imports").path("nodes"), "/format"))
                .contains(Formats.all(Vocabulary.bundled()).importers().stream()
                        .map(importer -> importer.format())
                        .toArray(String[]::new));
        assertThat(texts(answer.path("activities").path("nodes"), "/name")).hasSizeGreaterThan(5);
        assertThat(texts(answer.path("flows").path("nodes"), "/document/key"))
                .as("documents that hand data to somebody")
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(texts(answer.path("countries").path("nodes"), "/key")).hasSizeGreaterThan(2);

        Program again = Program.run(arguments.toArray(String[]::new));
        assertThat(JSON.readTree(report.toFile()).path("changes").path("added").asInt())
                .as(again.output())
                .isZero();

        String run = StreamSupport.stream(answer.path("imports").path("nodes").spliterator(), false)
                .filter(node -> node.path("format").asText().equals("tilt"))
                .map(node -> node.path("id").asText())
                .findFirst()
                .orElseThrow();
        Program back = Program.run("take-back", run, "--data", data.toString());
        assertThat(back.exitCode()).as(back.output()).isZero();
        assertThat(texts(ask(data, QUESTION).path("flows").path("nodes"), "/document/key"))
                .noneMatch(document -> document.startsWith("tilt-"));
    }

    private JsonNode ask(Path data, Path question) throws IOException {
        Program asked = Program.run("query", question.toString(), "--data", data.toString());
        assertThat(asked.exitCode()).as(asked.output()).isZero();
        return JSON.readTree(asked.output()).path("data");
    }

    private static String[] with(List<String> arguments, String more) {
        List<String> all = new ArrayList<>(arguments);
        all.add(more);
        return all.toArray(String[]::new);
    }

    private static List<String> texts(JsonNode nodes, String field) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.at(field).asText())
                .distinct()
                .toList();
    }
}
