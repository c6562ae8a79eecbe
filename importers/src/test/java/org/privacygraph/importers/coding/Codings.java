package org.privacygraph.importers.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ReadReport.Reason;

/** Compares codings with rows of tables: keys apart by a space, left parts by {@code " + "}; {@code \n} is a line break. */
final class Codings {

    private Codings() {}

    static String text(String cell) {
        return cell.replace("\\n", "\n");
    }

    static String keys(Coding coding) {
        return String.join(" ", coding.keys());
    }

    static String left(Coding coding) {
        return coding.left().stream()
                .map(left -> left.text().strip().replace("\n", "\\n"))
                .collect(Collectors.joining(" + "));
    }

    static void assertRow(Coding coding, String text, @Nullable String keys, @Nullable String left) {
        assertThat(keys(coding))
                .as("keys of '%s', left %s", text, coding.left())
                .isEqualTo(keys == null ? "" : keys);
        assertThat(left(coding)).as("left of '%s'", text).isEqualTo(left == null ? "" : left);
        coding.left().forEach(part -> assertThat(part.decision()).as(text).endsWith("."));
    }

    static void assertReasons(Coding coding, Reason... allowed) {
        assertThat(allowed)
                .containsAll(coding.left().stream().map(Coding.Left::reason).toList());
    }
}
