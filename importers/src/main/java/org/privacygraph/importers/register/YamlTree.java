package org.privacygraph.importers.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML 1.2 file as a tree that knows the line of every value.
 *
 * <p>Aliases, anchors, tags, duplicate keys, several documents in a file and deep nesting are refused: a register needs
 * none of them, and each of them can hide something.
 */
final class YamlTree {

    private static final int MAX_DEPTH = 32;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Iterator<Event> events;
    private final JsonNode root;

    private YamlTree(String file, String text) {
        this.file = file;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(SourceFile.LIMIT)
                .build();
        try {
            this.events = new Parse(settings).parseString(text).iterator();
            expect(Event.ID.StreamStart);
            if (next().getEventId() != Event.ID.DocumentStart) {
                throw problem("REGISTER_EMPTY", 0, null, "It is empty.", "Write a register into it, see the manual.");
            }
            this.root = node(next(), "", 0);
            expect(Event.ID.DocumentEnd);
            Event last = next();
            if (last.getEventId() != Event.ID.StreamEnd) {
                throw problem(
                        "YAML_SEVERAL_DOCUMENTS",
                        line(last),
                        null,
                        "A second YAML document starts.",
                        "Write one register a file.");
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw problem("YAML_SYNTAX", line, null, "It is no YAML: " + e.getProblem() + ".", "Mend the syntax.");
        } catch (YamlEngineException e) {
            throw problem(
                    "YAML_SYNTAX", 0, null, "It is no YAML: " + firstLine(e.getMessage()) + ".", "Mend the syntax.");
        }
    }

    /**
     * Reads a file.
     *
     * @throws ImportException when it is no YAML that a register may be written in
     */
    static YamlTree read(SourceFile file) {
        return new YamlTree(file.name(), decode(file));
    }

    JsonNode root() {
        return root;
    }

    /** Line of the value at a JSON pointer, or of the nearest value above it that is there. */
    int lineOf(String pointer) {
        String at = pointer;
        while (true) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            if (at.isEmpty()) {
                return 0;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
    }

    private static String decode(SourceFile file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ImportException(List.of(new ImportProblem(
                    "INVALID_UTF_8",
                    file.name(),
                    firstBadLine(file.bytes()),
                    null,
                    "It is not UTF-8.",
                    "Save the file as UTF-8.")));
        }
    }

    private static int firstBadLine(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
    }

    private JsonNode node(Event event, String pointer, int depth) {
        lines.put(pointer, line(event));
        if (depth > MAX_DEPTH) {
            throw problem(
                    "YAML_TOO_DEEP",
                    line(event),
                    pointer,
                    "It nests deeper than " + MAX_DEPTH + " levels.",
                    "A register needs six.");
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw problem(
                    "YAML_ALIAS",
                    line(event),
                    pointer,
                    "Aliases and anchors are not read.",
                    "Write the value where it belongs.");
        }
        return switch (event) {
            case MappingStartEvent mapping -> {
                refuseTag(mapping.getTag().orElse(null), event, pointer);
                yield object(pointer, depth);
            }
            case SequenceStartEvent sequence -> {
                refuseTag(sequence.getTag().orElse(null), event, pointer);
                yield array(pointer, depth);
            }
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag().orElse(null), event, pointer);
                yield scalar(scalar);
            }
            default -> throw new IllegalStateException("No value: " + event);
        };
    }

    private ObjectNode object(String pointer, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            if (!(key instanceof ScalarEvent name)) {
                throw problem("YAML_KEY", line(key), pointer, "A key is no plain text.", "Use a field of the format.");
            }
            String child = pointer + "/" + name.getValue().replace("~", "~0").replace("/", "~1");
            if (object.has(name.getValue())) {
                throw problem(
                        "YAML_DUPLICATE_KEY",
                        line(key),
                        child,
                        "The key '" + name.getValue() + "' stands here twice (first in line " + lines.get(child)
                                + ").",
                        "Keep one of them.");
            }
            object.set(name.getValue(), node(next(), child, depth + 1));
            lines.put(child, line(key));
        }
        return object;
    }

    private ArrayNode array(String pointer, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
            array.add(node(item, pointer + "/" + array.size(), depth + 1));
        }
        return array;
    }

    private static JsonNode scalar(ScalarEvent scalar) {
        String value = scalar.getValue();
        if (!scalar.isPlain()) {
            return JsonNodeFactory.instance.textNode(value);
        }
        Tag tag = new CoreSchema().getScalarResolver().resolve(value, true);
        if (tag.equals(Tag.NULL)) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(value));
        }
        if (tag.equals(Tag.INT) && value.matches("[0-9]{1,18}")) {
            BigInteger number = new BigInteger(value);
            return number.bitLength() < 32
                    ? JsonNodeFactory.instance.numberNode(number.intValue())
                    : JsonNodeFactory.instance.numberNode(number);
        }
        return JsonNodeFactory.instance.textNode(value);
    }

    private void refuseTag(@Nullable String tag, Event event, String pointer) {
        if (tag != null) {
            throw problem("YAML_TAG", line(event), pointer, "The tag '" + tag + "' is not read.", "Remove the tag.");
        }
    }

    private Event next() {
        return events.next();
    }

    private void expect(Event.ID id) {
        Event event = next();
        if (event.getEventId() != id) {
            throw new IllegalStateException("No " + id + ": " + event);
        }
    }

    private ImportException problem(
            String code, int line, @Nullable String pointer, String message, String remedy) {
        return new ImportException(List.of(new ImportProblem(code, file, line, pointer, message, remedy)));
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "unreadable" : text.lines().findFirst().orElse("unreadable");
    }
}
