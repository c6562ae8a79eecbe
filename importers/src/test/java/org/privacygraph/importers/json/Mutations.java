package org.privacygraph.importers.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Changes or removes one value of a document at a time. */
public final class Mutations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What a value is changed to; the one that is missing removes it. */
    private static final List<Supplier<JsonNode>> OTHERS = List.of(
            JSON::missingNode,
            JSON::nullNode,
            () -> JSON.textNode(""),
            () -> JSON.textNode(" \t\n"),
            () -> JSON.textNode("not-there"),
            () -> JSON.textNode("a".repeat(5000)),
            () -> JSON.textNode("\uff41\u200d \u202e\u00c5"),
            () -> JSON.textNode("/~0~1%s${x}"),
            () -> JSON.textNode("9999-99-99T00:00:00Z"),
            () -> JSON.textNode("+1000000000-12-31T23:59:59Z"),
            () -> JSON.numberNode(0),
            () -> JSON.numberNode(-7),
            () -> JSON.numberNode(1.5),
            () -> JSON.numberNode(Long.MAX_VALUE),
            () -> JSON.booleanNode(true),
            JSON::arrayNode,
            () -> JSON.arrayNode().add(JSON.arrayNode().add(1)),
            JSON::objectNode,
            () -> JSON.objectNode().put("id", "x").put("name", "y").put("fides_key", "z"));

    private Mutations() {}

    /** Gives every {@code step}-th change of a document, with what was changed. */
    public static void each(JsonNode root, int step, BiConsumer<String, JsonNode> change) {
        List<String> pointers = new ArrayList<>();
        collect(root, "", pointers);
        int count = 0;
        for (String pointer : pointers) {
            for (Supplier<JsonNode> other : OTHERS) {
                if (count++ % step == 0) {
                    JsonNode value = other.get();
                    change.accept(pointer + " -> " + shortened(value), changed(root, pointer, value));
                }
            }
        }
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return value.isMissingNode() ? "nothing" : text.substring(0, Math.min(60, text.length()));
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        node.properties()
                .forEach(field -> collect(
                        field.getValue(),
                        pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                        pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static JsonNode changed(JsonNode root, String pointer, JsonNode other) {
        JsonNode copy = root.deepCopy();
        String last = pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
        JsonNode parent = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof ObjectNode object) {
            if (other.isMissingNode()) {
                object.remove(last);
            } else {
                object.set(last, other);
            }
        } else if (parent instanceof ArrayNode array) {
            if (other.isMissingNode()) {
                array.remove(Integer.parseInt(last));
            } else {
                array.set(Integer.parseInt(last), other);
            }
        }
        return copy;
    }
}
