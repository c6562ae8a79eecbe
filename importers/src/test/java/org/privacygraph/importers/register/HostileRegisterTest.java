package org.privacygraph.importers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;

/**
 * Files that somebody broke, or made to break the reader: {@code expected.txt} says what each is told.
 *
 * <p>Only {@link ImportException} ever leaves the reader, within five seconds and in 256 MiB.
 */
class HostileRegisterTest {

    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Path FOLDER = Fixtures.of(HostileRegisterTest.class, "");
    private static final SourceTexts SOURCES = SourceTexts.in(FOLDER.resolve("sources"));
    private static final int MANY = 30 * 1024 * 1024;

    @TempDir
    private static Path made;

    record Expected(String code, int line, String remedy) {}

    @BeforeAll
    static void make() throws IOException {
        byte[] register = bytes("unknown-basis.yaml");
        write(
                "invalid-utf-8.yaml",
                "register: 1\n# fine\ndocument: {title: \u00fc}\n".getBytes(StandardCharsets.ISO_8859_1));
        write("utf-16.yaml", new String(register, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
        write(
                "utf-16-without-mark.yaml",
                new String(register, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE));
        write("overlong-utf-8.yaml", new byte[] {'a', ':', ' ', (byte) 0xc0, (byte) 0xaf});
        Files.createDirectory(made.resolve("directory"));
        write("unreadable.yaml", register);
        Files.createSymbolicLink(made.resolve("symlink-loop.yaml"), made.resolve("symlink-loop.yaml"));
        Files.createSymbolicLink(made.resolve("symlink-to-nowhere.yaml"), made.resolve("nowhere.yaml"));
        Files.setPosixFilePermissions(made.resolve("unreadable.yaml"), PosixFilePermissions.fromString("---------"));
        fifo(made.resolve("fifo"));
        String head = Fixtures.text(FOLDER.resolve("unknown-basis.yaml"))
                .lines()
                .limit(11)
                .collect(Collectors.joining("\n"));
        write("33-mb.yaml", new byte[33 * 1024 * 1024]);
        write("100000-deep.yaml", "[".repeat(99_999));
        write("30-mb-line.yaml", "register: 1\nsections: " + "x".repeat(MANY));
        write("30-mb-of-values.yaml", "- 1\n".repeat(MANY / 4));
        write("30-mb-comment.yaml", ("# " + "x".repeat(97) + "\n").repeat(MANY / 100));
        write(
                "30-mb-text.yaml",
                head + "\n  - {id: long, name: \"" + ("x".repeat(98) + "\n ").repeat(MANY / 100)
                        + "\", kind: COMPANY, lines: 2}\n");
        write(
                "long-lines.yaml",
                IntStream.range(0, 300)
                        .mapToObj(i -> "a" + i + ": " + "x".repeat(99_000) + "\n")
                        .collect(Collectors.joining()));
        write("90000-wrong-values.yaml", head + "\nsections: [\n" + "1,\n".repeat(90_000) + "]\n");
        write(
                "chain-of-ownership.yaml",
                head + "\n"
                        + IntStream.range(0, 14_000)
                                .mapToObj(i -> "  - {id: o%d, name: N, kind: COMPANY, subsidiaryOf: [o%d], lines: 2}\n"
                                        .formatted(i, (i + 13_999) % 14_000))
                                .collect(Collectors.joining()));
    }

    @TestFactory
    Stream<DynamicTest> every_file_is_told_what_is_wrong_where_and_what_to_do() throws IOException {
        return expected().entrySet().stream()
                .filter(entry -> !isLarge(entry.getKey()))
                .map(entry -> dynamicTest(entry.getKey(), () -> is_told(entry.getKey(), entry.getValue())));
    }

    @Test
    void every_file_of_the_folder_is_expected() throws IOException {
        assertThat(Fixtures.in(FOLDER))
                .extracting(path -> String.valueOf(path.getFileName()))
                .filteredOn(name -> name.endsWith(".yaml"))
                .hasSizeGreaterThan(60)
                .isSubsetOf(expected().keySet());
    }

    /** Large files are read in a process of their own with little memory; it prints the first problem of each and the time. */
    @Test
    void a_huge_file_is_refused_in_little_memory_and_time() throws Exception {
        List<String> large = expected().keySet().stream()
                .filter(HostileRegisterTest::isLarge)
                .toList();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRegisterTest.class.getName()));
        large.forEach(name -> command.add(made.resolve(name).toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        List<String> lines =
                output.lines().filter(line -> line.startsWith("told\t")).toList();
        assertThat(lines).hasSameSizeAs(large);
        for (int i = 0; i < lines.size(); i++) {
            String[] told = lines.get(i).split("\t", 5);
            assertThat(Long.parseLong(told[1])).as(lines.get(i)).isLessThan(TIME.toMillis());
            Expected expected = expected().get(large.get(i)).getFirst();
            assertThat(told[2]).as(lines.get(i)).isEqualTo(expected.code());
            assertThat(told[3]).as(lines.get(i)).isEqualTo(Integer.toString(expected.line()));
            assertThat(told[4]).contains(expected.remedy()).hasSizeLessThan(400);
        }
    }

    /** Reads files and prints what they are told. */
    public static void main(String[] files) {
        for (String file : files) {
            long start = processorTime();
            List<ImportProblem> problems = Fixtures.problems(Path.of(file));
            long millis = (processorTime() - start) / 1_000_000;
            ImportProblem first = problems.getFirst();
            System.out.println("told\t" + millis + "\t" + first.code() + "\t" + first.line() + "\t"
                    + Path.of(first.file()).getFileName() + ": " + first.message() + " " + first.remedy());
        }
    }

    private static void is_told(String name, List<Expected> expected) throws IOException {
        Path file = Files.exists(FOLDER.resolve(name)) ? FOLDER.resolve(name) : made.resolve(name);
        assumeFalse(name.equals("unreadable.yaml") && Files.isReadable(file), "This user may read everything");
        assumeTrue(!name.equals("fifo") || Files.exists(file, LinkOption.NOFOLLOW_LINKS), "No mkfifo here");
        long start = processorTime();
        List<ImportProblem> told = problems(file);
        assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(TIME);
        assertThat(told).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file.toString());
            assertThat(problem.toString()).hasSizeLessThan(600);
        });
        assertThat(told)
                .extracting(problem -> problem.code() + " " + problem.line())
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(one -> one.code() + " " + one.line())
                        .toList());
        assertThat(expected)
                .allSatisfy(one -> assertThat(told)
                        .anySatisfy(problem -> assertThat(problem.remedy()).contains(one.remedy())));
    }

    private static List<ImportProblem> problems(Path file) {
        try {
            return Fixtures.problems(SourceFile.read(file), SOURCES);
        } catch (ImportException e) {
            return e.problems();
        }
    }

    /** Of this thread, in nanoseconds: what other processes do on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Map<String, List<Expected>> expected() throws IOException {
        Map<String, List<Expected>> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("expected.txt"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split(" \\| ?", 4);
                List<Expected> ofFile = expected.computeIfAbsent(cells[0], name -> new ArrayList<>());
                if (!cells[1].equals("OK")) {
                    ofFile.add(new Expected(cells[1], Integer.parseInt(cells[2]), cells[3].strip()));
                }
            }
        }
        return expected;
    }

    private static boolean isLarge(String name) {
        return Files.isRegularFile(made.resolve(name))
                && made.resolve(name).toFile().length() > 90_000;
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    private static void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Files.write(made.resolve(name), bytes);
    }

    private static void fifo(Path path) throws IOException {
        try {
            new ProcessBuilder("mkfifo", path.toString()).start().waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            // Where there is no mkfifo, the test of the pipe is skipped.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
