package org.privacygraph.api.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The real program in a JVM of its own, as a person starts it; output and errors are read as one text. */
final class Program implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED");
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final StringBuilder output = new StringBuilder();
    private boolean ended;

    private Program(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    static Program start(String... arguments) {
        return start(Map.of(), arguments);
    }

    static Program start(Map<String, String> environment, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + options(),
                Main.class.getName()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PRIVACY_GRAPH_"));
        builder.environment().putAll(environment);
        return start(builder);
    }

    static Program start(ProcessBuilder builder) {
        try {
            return new Program(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs to the end. */
    static Program run(String... arguments) {
        Program program = start(arguments);
        program.exitCode();
        return program;
    }

    /** In a file, since a class path is longer than some systems allow a command line to be. */
    private static Path options() {
        try {
            Path file = Files.createTempFile("program-", ".options");
            file.toFile().deleteOnExit();
            List<String> words = new ArrayList<>(OPTIONS);
            words.addAll(List.of("-cp", classPath()));
            return Files.writeString(
                    file,
                    words.stream()
                            .map(word -> '"' + word.replace("\\", "\\\\") + '"')
                            .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return String.join(File.pathSeparator, classPath.split(File.pathSeparator));
    }

    /** Waits until the program has printed this, and returns what the group, or all of it, was. */
    String await(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        String text = await(printed -> wanted.matcher(printed).find());
        Matcher matcher = wanted.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("The program did not print " + pattern + ":\n" + text);
        }
        return matcher.group(matcher.groupCount());
    }

    private synchronized String await(Predicate<String> enough) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (!ended && !enough.test(output.toString()) && System.nanoTime() < end) {
                wait(1_000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return output.toString();
    }

    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The program does not end:\n" + output());
            }
            await(printed -> false);
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** All that it has printed so far. */
    synchronized String output() {
        return output.toString();
    }

    /** Asks it to end, as an operator would; what it says to that is still heard. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** Ends it without letting it do anything, as a crash would. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            char[] characters = new char[4096];
            for (int count = reader.read(characters); count >= 0; count = reader.read(characters)) {
                append(new String(characters, 0, count), false);
            }
            append("", true);
        } catch (IOException e) {
            append(String.valueOf(e.getMessage()), true);
        }
    }

    private synchronized void append(String text, boolean last) {
        output.append(text);
        ended |= last;
        notifyAll();
    }
}
