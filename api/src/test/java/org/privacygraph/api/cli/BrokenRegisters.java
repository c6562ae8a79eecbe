package org.privacygraph.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The sound register {@code bakery.yaml}, and what is left of it when one thing in it is broken. */
final class BrokenRegisters {

    /**
     * A file that must not be imported.
     *
     * @param file the file
     * @param rule the code that is to be told
     * @param place the place that is to be told, after the name of the file
     */
    record Broken(Path file, String rule, String place) {
        @Override
        public String toString() {
            return file.getFileName() + " breaks " + rule;
        }
    }

    private final Path directory;

    BrokenRegisters(Path directory) {
        this.directory = directory;
    }

    static String sound() throws IOException {
        try (InputStream in = Objects.requireNonNull(BrokenRegisters.class.getResourceAsStream("bakery.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Path soundFile() throws IOException {
        return Files.writeString(directory.resolve("bakery.yaml"), sound());
    }

    List<Broken> all() throws IOException {
        return List.of(
                with("unknown-basis", "A6_1_B", "A6_1_Z", "UNKNOWN_CONCEPT", ":49: "),
                with("dangling-recipient", "to: parcel-firm", "to: parcel-form", "DANGLING_REFERENCE", ":56: "),
                with(
                        "cyclic-ownership",
                        "kind: GROUP\n",
                        "kind: GROUP\n    partOf: [{key: grain-group, lines: 2}]\n",
                        1,
                        "CYCLIC_OWNERSHIP",
                        ":"),
                with("impossible-date", "2023-02-28", "2023-02-30", "", ":11: "),
                with(
                        "duplicate-key",
                        "  language: en\n",
                        "  language: en\n  language: de\n",
                        "YAML_DUPLICATE_KEY",
                        ":8: "),
                with("alias-bomb", "title: How the bakery uses your data\n  language", bomb(), "YAML_ALIAS", ":"),
                with("tag", "language: en", "language: !!javax.script.ScriptEngineManager en", "YAML_TAG", ":7: "),
                bytes("invalid-utf-8", new byte[] {'r', 'e', 'g', (byte) 0xC3, (byte) 0x28, '\n'}, "UTF_8"),
                bytes("empty", new byte[0], "REGISTER_EMPTY"),
                new Broken(Files.createDirectories(directory.resolve("directory.yaml")), "FILE_IS_A_DIRECTORY", ": "),
                new Broken(directory.resolve("missing.yaml"), "FILE_NOT_FOUND", ": "));
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("title: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char name = 'b'; name <= 'i'; name++) {
            char before = (char) (name - 1);
            text.append("  ").append(name).append(": &").append(name).append(" [");
            text.append(("*" + before + ", ").repeat(9)).append("]\n");
        }
        return text.append("  language").toString();
    }

    private Broken with(String name, String sound, String broken, String rule, String place) throws IOException {
        return with(name, sound, broken, Integer.MAX_VALUE, rule, place);
    }

    private Broken with(String name, String sound, String broken, int times, String rule, String place)
            throws IOException {
        String text = sound();
        if (!text.contains(sound)) {
            throw new IllegalArgumentException("bakery.yaml does not say: " + sound);
        }
        int at = text.indexOf(sound);
        String changed = times == 1
                ? text.substring(0, at) + broken + text.substring(at + sound.length())
                : text.replace(sound, broken);
        return new Broken(Files.writeString(directory.resolve(name + ".yaml"), changed), rule, place);
    }

    private Broken bytes(String name, byte[] content, String rule) throws IOException {
        return new Broken(Files.write(directory.resolve(name + ".yaml"), content), rule, ":");
    }
}
