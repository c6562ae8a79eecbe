package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, on the packaged jars; afterwards the build also starts fast. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path LAUNCHER = ROOT.resolve("privacy-graph");

    @TempDir
    private Path directory;

    @BeforeAll
    static void isPackaged() {
        assumeTrue(Files.exists(ROOT.resolve("api/target/privacy-graph.jar")), "Only after mvn package");
    }

    @Test
    void finds_a_jdk_by_itself_and_answers_from_elsewhere_and_through_a_link() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("pg"), LAUNCHER);
        prepare();

        try (Program demo = program(link, "demo", "--once", "--port", "0")) {
            assertThat(demo.exitCode()).as(demo.output()).isZero();
            assertThat(demo.output()).contains("RECIPIENT").doesNotContain("warning", "WARN", "Exception");
        }
        Files.delete(link);
    }

    @Test
    void says_what_to_install_where_there_is_no_maven_to_build_with() throws IOException {
        Path unbuilt = Files.copy(LAUNCHER, directory.resolve("privacy-graph"));
        Path tools = Files.createDirectory(directory.resolve("bin"));
        for (String tool : List.of("dirname", "find", "head", "readlink", "rm", "sed")) {
            Path script = Files.writeString(
                    tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec %s \"$@\"\n".formatted(tool));
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", unbuilt.toString(), "demo").redirectErrorStream(true);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));

        try (Program demo = Program.start(builder)) {
            assertThat(demo.exitCode()).isEqualTo(1);
            assertThat(demo.output()).startsWith("Maven is needed").contains("Install it");
        }
    }

    private void prepare() {
        try (Program prepare = program(LAUNCHER, "prepare")) {
            assertThat(prepare.exitCode()).as(prepare.output()).isZero();
        }
    }

    private Program program(Path launcher, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        return Program.start(builder);
    }
}
