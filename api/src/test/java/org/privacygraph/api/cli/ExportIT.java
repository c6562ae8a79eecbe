package org.privacygraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportIT {

    @TempDir
    private Path directory;

    @Test
    void a_sheet_is_written_with_what_it_does_not_carry_told_and_no_file_is_lost() throws IOException {
        String data = directory.resolve("graph").toString();
        Path sheet = directory.resolve("o.csv");
        Program imported = Program.run(
                "import",
                "--data",
                data,
                new BrokenRegisters(directory).soundFile().toString());
        assertThat(imported.exitCode()).as(imported.output()).isZero();

        Program written = export(data, "ico-controller-csv", sheet);
        assertThat(written.exitCode()).as(written.output()).isZero();
        assertThat(written.output()).contains("Not carried by ico-controller-csv: ");
        assertThat(sheet).content().contains("Categories of personal data");

        assertThat(Program.run("export", "bakery-privacy-notice", "--data", data, "--as", "dpv-turtle")
                        .output())
                .doesNotContain("Not carried");
    }

    @Test
    void a_file_that_is_there_and_an_ending_of_another_form_are_refused() throws IOException {
        Path sheet = Files.writeString(directory.resolve("o.csv"), "work of days");

        InProcess there = InProcess.run("export", "k", "--as", "ico-controller-csv", "--output", sheet.toString());
        InProcess other = InProcess.run(
                "export",
                "k",
                "--as",
                "ico-controller-csv",
                "--output",
                directory.resolve("o.xlsx").toString());

        assertThat(there.exitCode()).isEqualTo(2);
        assertThat(there.err()).contains(sheet + " is there already", "--force");
        assertThat(sheet).hasContent("work of days");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("ends otherwise", ".csv");
    }

    private static Program export(String data, String form, Path output) {
        return Program.run(
                "export", "bakery-privacy-notice", "--data", data, "--as", form, "--output", output.toString());
    }
}
