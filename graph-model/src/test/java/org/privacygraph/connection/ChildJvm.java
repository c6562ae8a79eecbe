package org.privacygraph.connection;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Another JVM of the running JDK, with this one's class path or some of it.
 *
 * <p>What it prints is collected as it comes, and can be waited for; nothing of it reaches this JVM's console. It ends
 * with this JVM at the latest.
 */
public final class ChildJvm implements AutoCloseable {
    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED");
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final Path arguments;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<Void> awaited = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private ChildJvm(Process process, Path arguments, String awaitedText) {
        this.process = process;
        this.arguments = arguments;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread.ofVirtual().start(() -> read(awaitedText));
    }

    /** Starts a main class with the class path of this JVM. */
    public static ChildJvm start(Class<?> main, String awaitedText, String... programArguments) {
        return start(classPath(), main.getName(), awaitedText, List.of(programArguments));
    }

    static ChildJvm start(List<String> classPath, String main, String awaitedText, List<String> programArguments) {
        try {
            // In a file, since a class path is longer than some systems allow a command line to be.
            Path arguments = Files.createTempFile("child-jvm-", ".args");
            List<String> words = new ArrayList<>(OPTIONS);
            words.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), main));
            words.addAll(programArguments);
            Files.writeString(arguments, words.stream().map(ChildJvm::quoted).collect(Collectors.joining("\n")));
            Process process = new ProcessBuilder(java(), "@" + arguments)
                    .redirectErrorStream(true)
                    .start();
            return new ChildJvm(process, arguments, awaitedText);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this JVM was started with, one entry per directory or jar. */
    static List<String> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .toList();
    }

    /** Returns when the awaited text has been printed; fails with all that was printed when the process ends before. */
    public ChildJvm await() {
        waitFor(awaited);
        return this;
    }

    /** Waits for the end of the process and returns its exit code. */
    public int exitCode() {
        waitFor(ended);
        return process.onExit().join().exitValue();
    }

    /** All that it has printed so far. */
    public String output() {
        return output.toString();
    }

    public long pid() {
        return process.pid();
    }

    /** Asks the process to end, as an operator would, and waits until it has. */
    public void stop() {
        process.destroy();
        exitCode();
    }

    /** Ends the process without letting it do anything, as a crash would. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        kill();
        arguments.toFile().delete();
    }

    private void read(String awaitedText) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.contains(awaitedText)) {
                    awaited.complete(null);
                }
            }
        } catch (IOException e) {
            output.append(e).append('\n');
        } finally {
            awaited.completeExceptionally(new IllegalStateException("It ended."));
            ended.complete(null);
        }
    }

    private void waitFor(CompletableFuture<Void> event) {
        try {
            event.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The child did not get so far:\n" + output, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
