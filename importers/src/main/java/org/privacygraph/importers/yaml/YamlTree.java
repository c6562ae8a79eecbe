package org.privacygraph.importers.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.SourceFile;

/** A YAML 1.2 file as a tree that knows the line of every value. */
public final class YamlTree {

    private final JsonNode root;
    private final LineTree lines;
    private final int lineCount;

    YamlTree(JsonNode root, LineTree lines, int lineCount) {
        this.root = root;
        this.lines = lines;
        this.lineCount = lineCount;
    }

    /**
     * Reads a file.
     *
     * @param form how to speak of it
     * @throws org.privacygraph.importers.ImportException when it is no YAML, or YAML that hides something: an alias, a
     *     tag, a key that stands twice
     */
    public static YamlTree read(SourceFile file, YamlForm form) {
        return new YamlReader(file.name(), YamlText.of(file), form).read();
    }

    /** The value of the whole file; an object, a list, or a single value. */
    public JsonNode root() {
        return root;
    }

    /** Number of lines of the file. */
    public int lineCount() {
        return lineCount;
    }

    /** Line of the value at a JSON pointer, or of the nearest value above it that is there. */
    public int lineOf(String pointer) {
        return lines.lineAt(pointer);
    }

    /** JSON pointer of the first text or number {@code value} at or below a field of this name, below {@code pointer}. */
    public Optional<String> find(String pointer, String field, String value) {
        return Optional.ofNullable(find(root.at(pointer), pointer, false, field, value));
    }

    private static @Nullable String find(JsonNode node, String pointer, boolean below, String field, String value) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> child : node.properties()) {
                String at = pointer + "/" + step(child.getKey());
                String found =
                        find(child.getValue(), at, below || child.getKey().equals(field), field, value);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        int index = 0;
        for (Iterator<JsonNode> items = node.elements(); items.hasNext(); index++) {
            String found = find(items.next(), pointer + "/" + index, below, field, value);
            if (found != null) {
                return found;
            }
        }
        return below && node.isValueNode() && node.asText().equals(value) ? pointer : null;
    }

    /** A name as it stands in a JSON pointer. */
    public static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
