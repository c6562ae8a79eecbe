package org.privacygraph.importers.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.Printable;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.importers.register.RegisterImporter;

/** A file that no format recognises: tells the nearest cause, by its name, its first bytes and its fields. */
final class UnknownFile {

    private static final int SHOWN = 5;
    private static final Set<String> OF_FIDES =
            Set.of("system", "systems", "dataset", "datasets", "data_category", "data_use", "data_subject", "policy");

    private final SourceFile file;
    private final String name;

    UnknownFile(SourceFile file) {
        this.file = file;
        this.name = file.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it is YAML with at least two parts of a register.
     *
     * @throws ImportException when its name says that it is YAML, and it is none
     */
    boolean isLikeRegister() {
        return isYaml()
                && utf16().isEmpty()
                && names().stream().filter(RegisterImporter.fields()::contains).count() > 1;
    }

    /** What is wrong with it. */
    ImportException problem(String formats) {
        Optional<Charset> encoding = utf16();
        if (encoding.isPresent()) {
            return ImportException.of(
                    "TEXT_NOT_UTF_8", file.name(), "It is in " + encoding.get() + ".", "Save it in UTF-8.");
        }
        if (name.endsWith(".json") || name.endsWith(".jsonld")) {
            JsonNode root = JsonDocument.read(file).root();
            return unknown(formats, fields(root));
        }
        if (new String(file.bytes(), StandardCharsets.ISO_8859_1).isBlank()) {
            return ImportException.of("FILE_EMPTY", file.name(), "Nothing is in it.", "Check the file.");
        }
        return unknown(formats, isYaml() ? names() : List.of());
    }

    private ImportException unknown(String formats, List<String> fields) {
        if (fields.contains("organisation-decisions")) {
            return wrongDoor(
                    "It holds decisions on organisations, which are no document.",
                    "Apply it with: privacy-graph decide FILE.");
        }
        if (fields.contains("layout") && fields.contains("columns")) {
            return wrongDoor("It is a mapping of columns.", "Pass it with --mapping, beside the spreadsheet.");
        }
        if (fields.stream().anyMatch(OF_FIDES::contains)) {
            return wrongDoor(
                    "It has lists of a Fides manifest, but no resource with a fides_key.",
                    "Give each resource its fides_key.");
        }
        String told = fields.isEmpty()
                ? ""
                : " Its fields are "
                        + fields.stream().limit(SHOWN).map(Printable::of).collect(Collectors.joining(", "))
                        + (fields.size() > SHOWN ? ", ..." : "") + ".";
        return wrongDoor(
                "It is in none of the formats that are known: " + formats + "." + told,
                "Check the file, or name its format with --format.");
    }

    private ImportException wrongDoor(String message, String remedy) {
        return ImportException.of("FORMAT_UNKNOWN", file.name(), message, remedy);
    }

    private boolean isYaml() {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private List<String> names() {
        return fields(RegisterImporter.tree(file).root());
    }

    private static List<String> fields(JsonNode root) {
        List<String> names = new ArrayList<>();
        root.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** UTF-16, told by its byte order mark or by a zero byte beside an ASCII character at the start. */
    private Optional<Charset> utf16() {
        byte[] bytes = file.bytes();
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE || first > 0 && first < 0x80 && second == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xFE && second == 0xFF || first == 0 && second > 0 && second < 0x80
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
