package org.privacygraph.importers.sheet.layout;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the little YAML that a mapping needs: names with a text, a list of texts, or names with texts. */
final class MappingYaml {

    private static final int DEPTH = 4;
    private static final int LIMIT = 256 * 1024;

    /** A value with its line: a text, a list or names with values. */
    record Value(int line, Optional<String> text, List<Value> items, Map<String, Value> members, Kind kind) {}

    /** The three kinds of values. */
    enum Kind {
        TEXT,
        LIST,
        NAMES
    }

    private final SourceFile file;
    private final Iterator<Event> events;

    private MappingYaml(SourceFile file, String text) {
        this.file = file;
        this.events = new Parse(LoadSettings.builder()
                        .setLabel(file.name())
                        .setCodePointLimit(LIMIT)
                        .build())
                .parseString(text)
                .iterator();
    }

    static Value read(SourceFile file) {
        if (file.bytes().length > LIMIT) {
            throw problem(file, "MAPPING_TOO_LARGE", 0, "It is larger than 256 KiB.", "Check the file.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            return new MappingYaml(file, text.startsWith("\ufeff") ? text.substring(1) : text).document();
        } catch (CharacterCodingException e) {
            throw problem(file, "TEXT_NOT_UTF_8", 0, "It is not in UTF-8.", "Save it in UTF-8.");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw problem(file, "YAML_SYNTAX", line, "It is no YAML: " + e.getProblem() + ".", "Mend the syntax.");
        } catch (YamlEngineException e) {
            throw problem(file, "YAML_SYNTAX", 0, "It is no YAML.", "Mend the syntax.");
        }
    }

    private Value document() {
        events.next();
        if (events.next().getEventId() != Event.ID.DocumentStart) {
            throw problem(file, "MAPPING_EMPTY", 0, "It is empty.", "Write a mapping into it, see the manual.");
        }
        Value value = value(events.next(), 1);
        events.next();
        if (events.next().getEventId() != Event.ID.StreamEnd) {
            throw problem(file, "YAML_SEVERAL_DOCUMENTS", 0, "A second YAML document starts.", "Write one mapping.");
        }
        return value;
    }

    private Value value(Event event, int depth) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        refuse(event, line, depth);
        if (event instanceof ScalarEvent scalar) {
            return new Value(line, Optional.of(scalar.getValue()), List.of(), Map.of(), Kind.TEXT);
        }
        if (event instanceof SequenceStartEvent) {
            List<Value> items = new ArrayList<>();
            for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                items.add(value(next, depth + 1));
            }
            return new Value(line, Optional.empty(), items, Map.of(), Kind.LIST);
        }
        Map<String, Value> members = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Value key = value(next, depth + 1);
            String name = key.text()
                    .orElseThrow(
                            () -> problem(file, "YAML_KEY", key.line(), "A key is no plain text.", "Write a name."));
            if (members.put(name, value(events.next(), depth + 1)) != null) {
                throw problem(
                        file,
                        "YAML_DUPLICATE_KEY",
                        key.line(),
                        "The key '" + name + "' stands here twice.",
                        "Keep one of them.");
            }
        }
        return new Value(line, Optional.empty(), List.of(), members, Kind.NAMES);
    }

    private void refuse(Event event, int line, int depth) {
        if (depth > DEPTH) {
            throw problem(file, "YAML_TOO_DEEP", line, "It nests deeper than a mapping does.", "See the manual.");
        }
        boolean anchored = event.getEventId() == Event.ID.Alias
                || event instanceof NodeEvent node && node.getAnchor().isPresent();
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof MappingStartEvent names && names.getTag().isPresent()
                || event instanceof SequenceStartEvent list && list.getTag().isPresent();
        if (anchored || tagged) {
            throw problem(
                    file,
                    anchored ? "YAML_ALIAS" : "YAML_TAG",
                    line,
                    "Aliases, anchors and tags are not read.",
                    "Write the value where it belongs.");
        }
    }

    static ImportException problem(SourceFile file, String code, int line, String message, String remedy) {
        return ImportException.of(new ImportProblem(code, file.name(), line, null, message, remedy));
    }
}
