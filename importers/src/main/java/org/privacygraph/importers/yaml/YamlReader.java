package org.privacygraph.importers.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Optional;
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
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2 into a tree.
 *
 * <p>Aliases, anchors, tags, duplicate keys, several documents in a file, deep nesting and floods of values are refused:
 * privacy facts need none of them, and each of them can hide something.
 */
final class YamlReader {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_VALUES = 100_000;
    private static final int LONGEST_KEY = 100;
    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

    private final String file;
    private final YamlForm form;
    private final Iterator<Event> events;
    private final int lineCount;
    private int values;

    YamlReader(String file, String text, YamlForm form) {
        this.file = file;
        this.form = form;
        this.lineCount = (int) text.lines().count();
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(SourceFile.LIMIT)
                .build();
        this.events = new Parse(settings).parseReader(new WholeCharacters(text)).iterator();
    }

    YamlTree read() {
        try {
            return document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw problem("YAML_SYNTAX", line, null, "It is no YAML: " + e.getProblem() + ".", "Mend the syntax.");
        } catch (YamlEngineException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
            throw problem("YAML_SYNTAX", 0, null, "It is no YAML: " + reason + ".", "Mend the syntax.");
        }
    }

    private YamlTree document() {
        next();
        if (next().getEventId() != Event.ID.DocumentStart) {
            throw problem(
                    form.empty(), 0, null, "It is empty.", "Write a " + form.noun() + " into it, see the manual.");
        }
        Event start = next();
        LineTree lines = new LineTree(line(start));
        JsonNode root = node(start, "", lines, 0);
        next();
        Event last = next();
        if (last.getEventId() != Event.ID.StreamEnd) {
            throw problem(
                    "YAML_SEVERAL_DOCUMENTS",
                    line(last),
                    null,
                    "A second YAML document starts.",
                    "Write one " + form.noun() + " a file.");
        }
        return new YamlTree(root, lines, lineCount);
    }

    private JsonNode node(Event event, String pointer, LineTree lines, int depth) {
        if (depth > MAX_DEPTH) {
            throw problem(
                    "YAML_TOO_DEEP",
                    line(event),
                    pointer,
                    "It nests deeper than " + MAX_DEPTH + " levels.",
                    form.depth());
        }
        if (++values > MAX_VALUES) {
            throw problem(
                    form.tooLarge(),
                    line(event),
                    null,
                    "It holds more than 100,000 values.",
                    "Split it, one source document a file.");
        }
        refuseAnchor(event, pointer);
        return switch (event) {
            case MappingStartEvent mapping -> {
                refuseTag(mapping.getTag(), event, pointer);
                yield object(pointer, lines, depth);
            }
            case SequenceStartEvent sequence -> {
                refuseTag(sequence.getTag(), event, pointer);
                yield array(pointer, lines, depth);
            }
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag(), event, pointer);
                refuseUnprintable(scalar, pointer);
                yield scalar(scalar);
            }
            default -> throw new IllegalStateException("No value: " + event);
        };
    }

    private ObjectNode object(String pointer, LineTree lines, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            String name = key(key, pointer);
            String child = pointer + "/" + YamlTree.step(name);
            if (object.has(name)) {
                throw problem(
                        "YAML_DUPLICATE_KEY",
                        line(key),
                        child,
                        "The key '" + name + "' stands here twice (first in line " + lines.lineOf(name) + ").",
                        "Keep one of them.");
            }
            LineTree below = lines.child(name, line(key));
            object.set(name, node(next(), child, below, depth + 1));
        }
        return object;
    }

    private String key(Event key, String pointer) {
        refuseAnchor(key, pointer);
        if (!(key instanceof ScalarEvent scalar)) {
            throw problem("YAML_KEY", line(key), pointer, "A key is no plain text.", "Use a field of the format.");
        }
        refuseTag(scalar.getTag(), key, pointer);
        refuseUnprintable(scalar, pointer);
        if (scalar.getValue().length() > LONGEST_KEY) {
            throw problem(
                    "YAML_KEY",
                    line(key),
                    pointer,
                    "A key is longer than " + LONGEST_KEY + " characters.",
                    "Use a field of the format.");
        }
        return scalar.getValue();
    }

    private ArrayNode array(String pointer, LineTree lines, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
            String index = Integer.toString(array.size());
            array.add(node(item, pointer + "/" + index, lines.child(index, line(item)), depth + 1));
        }
        return array;
    }

    private static JsonNode scalar(ScalarEvent scalar) {
        String value = scalar.getValue();
        if (!scalar.isPlain()) {
            return JsonNodeFactory.instance.textNode(value);
        }
        Tag tag = RESOLVER.resolve(value, true);
        if (tag.equals(Tag.NULL)) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(value));
        }
        // A number that starts with 0 is a telephone or company number, whose 0 would be lost.
        if (value.matches("0|[1-9][0-9]{0,17}")) {
            long number = Long.parseLong(value);
            return number == (int) number
                    ? JsonNodeFactory.instance.numberNode((int) number)
                    : JsonNodeFactory.instance.numberNode(number);
        }
        return JsonNodeFactory.instance.textNode(value);
    }

    private void refuseAnchor(Event event, String pointer) {
        if (event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw problem(
                    "YAML_ALIAS",
                    line(event),
                    pointer,
                    "Aliases and anchors are not read.",
                    "Write the value where it belongs.");
        }
    }

    private void refuseTag(Optional<String> tag, Event event, String pointer) {
        if (tag.isPresent()) {
            throw problem("YAML_TAG", line(event), pointer, "The tag '" + tag.get() + "' is not read.", "Remove it.");
        }
    }

    /** Control characters, halves of characters and those that turn the direction of a text only hide something. */
    private void refuseUnprintable(ScalarEvent scalar, String pointer) {
        scalar.getValue()
                .codePoints()
                .filter(point -> point < ' ' && point != '\n' && point != '\t'
                        || Character.getType(point) == Character.SURROGATE
                        || point >= 0x7f && point <= 0x9f
                        || point >= 0x202a && point <= 0x202e
                        || point >= 0x2066 && point <= 0x2069)
                .findFirst()
                .ifPresent(point -> {
                    throw problem(
                            "UNPRINTABLE_TEXT",
                            line(scalar),
                            pointer,
                            "The text holds the character U+%04X, which cannot be seen.".formatted(point),
                            "Remove the character.");
                });
    }

    private Event next() {
        return events.next();
    }

    private ImportException problem(String code, int line, @Nullable String pointer, String message, String remedy) {
        return ImportException.of(new ImportProblem(code, file, line, pointer, message, remedy));
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
