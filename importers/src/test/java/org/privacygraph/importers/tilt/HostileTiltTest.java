package org.privacygraph.importers.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;

/** Files that somebody broke, or made to break the reader: {@code expected.txt} says what each is told. */
class HostileTiltTest {

    private static final Path FOLDER = Fixtures.of(HostileTiltTest.class, "");
    private static final Duration TIME = Duration.ofSeconds(5);

    private record Expected(String file, String code, int line, String says) {}

    @TestFactory
    Stream<DynamicTest> every_file_is_told_what_is_wrong_where_and_what_to_do() {
        Map<String, byte[]> made = made();
        return expected().stream()
                .map(expected -> dynamicTest(expected.file(), () -> {
                    byte[] bytes = made.get(expected.file());
                    SourceFile file = bytes == null
                            ? SourceFile.read(FOLDER.resolve(expected.file()))
                            : new SourceFile(expected.file(), bytes);
                    long start = processorTime();
                    ImportException refused = catchThrowableOfType(
                            ImportException.class, () -> TiltTexts.FORMATS.read("tilt", file, SourceTexts.NONE));
                    assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(TIME);
                    ImportProblem problem = refused.problems().getFirst();
                    assertThat(problem.code()).as(problem.toString()).isEqualTo(expected.code());
                    assertThat(problem.line()).as(problem.toString()).isEqualTo(expected.line());
                    assertThat(problem.message()).endsWith(".");
                    assertThat(problem.remedy()).endsWith(".");
                    assertThat(problem.file()).isEqualTo(file.name());
                    assertThat(problem.toString()).contains(expected.says()).hasSizeLessThan(600);
                }));
    }

    @Test
    void every_file_of_the_folder_is_expected() {
        assertThat(Fixtures.in(FOLDER))
                .extracting(path -> String.valueOf(path.getFileName()))
                .filteredOn(name -> name.endsWith(".json"))
                .hasSizeGreaterThan(10)
                .isSubsetOf(expected().stream().map(Expected::file).toList());
    }

    @Test
    void many_entries_of_the_same_words_are_read_in_time() {
        String entries = Stream.generate(() -> "{\"category\": \"Name\", \"recipients\": [{\"name\": \"A\"}]}")
                .limit(40_000)
                .collect(Collectors.joining(","));
        long start = processorTime();
        Reading reading =
                TiltTexts.read("x.json", "{\"meta\": {\"_id\": \"1\"}, \"dataDisclosed\": [" + entries + "]}");
        assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(TIME);
        assertThat(reading.documents().getFirst().facts().facts()).hasSize(4);
    }

    @Test
    void many_transfers_and_disclosures_are_read_in_time() {
        String entry = "{\"category\": \"Name %d\", \"recipients\": [{\"name\": \"A %d\", \"country\": \"US\"}]}";
        StringBuilder text = new StringBuilder("{\"meta\": {\"_id\": \"1\"}, \"dataDisclosed\": [{}");
        StringBuilder transfers = new StringBuilder("{}");
        for (int i = 0; i < 5_000; i++) {
            text.append(',').append(entry.formatted(i, i));
            transfers
                    .append(", {\"country\": \"US\", \"adequacyDecision\": {\"available\": true, \"description\": \"")
                    .append(i)
                    .append("\"}}");
        }
        text.append("], \"thirdCountryTransfers\": [").append(transfers).append("]}");
        long start = processorTime();
        Reading reading = TiltTexts.read("x.json", text.toString());
        assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(TIME.multipliedBy(2));
        assertThat(reading.documents()).hasSize(1);
    }

    @Test
    void nothing_of_a_hostile_text_is_shown_as_it_is() {
        ImportException refused = catchThrowableOfType(
                ImportException.class,
                () -> TiltTexts.read("evil\u202e.json", "{\"meta\u0007\u202e\": 1,, \"dataDisclosed\": []}"));
        assertThat(refused.getMessage()).doesNotContain("\u202e", "\u0007");
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, byte[]> made() {
        Map<String, byte[]> made = new LinkedHashMap<>();
        String document = "{\"meta\": {\"_id\": \"%s\"}, \"dataDisclosed\": []}";
        made.put("nul-bytes.json", document.formatted("1").replace('{', '\0').getBytes(StandardCharsets.UTF_8));
        made.put("invalid-utf-8.json", document.formatted("\u00fc").getBytes(StandardCharsets.ISO_8859_1));
        made.put("utf-16.json", document.formatted("\u00fc").getBytes(StandardCharsets.UTF_16));
        made.put("100000-deep.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        made.put(
                "many-values.json",
                ("{\"dataDisclosed\": [1" + ",1".repeat(300_000) + "]}").getBytes(StandardCharsets.UTF_8));
        made.put(
                "many-tokens.json",
                ("{\"dataDisclosed\": [1" + ",1".repeat(2_000_000) + "]}").getBytes(StandardCharsets.UTF_8));
        made.put("long-text.json", document.formatted("x".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
        return made;
    }

    private static List<Expected> expected() {
        return Fixtures.text(FOLDER.resolve("expected.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(parts -> new Expected(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]))
                .toList();
    }
}
