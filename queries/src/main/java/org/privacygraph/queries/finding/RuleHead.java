package org.privacygraph.queries.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.queries.CypherFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the head of a rule's file: YAML in the comment below the question. */
final class RuleHead {

    private static final String COMMENT = "//";
    private static final Set<String> FIELDS =
            Set.of("severity", "provisions", "title", "explanation", "remedy", "sources", "given");

    private RuleHead() {}

    /** The rule of a file; {@link IllegalStateException} where a field is missing, unknown or of another kind. */
    static FindingRule read(String code, CypherFile file) {
        String yaml = file.text()
                .lines()
                .skip(1)
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(Math.min(line.length(), COMMENT.length() + 1)))
                .collect(Collectors.joining("\n"));
        Map<?, ?> head = map(
                file,
                "head",
                new Load(LoadSettings.builder().setLabel(file.name()).build()).loadFromString(yaml));
        if (!FIELDS.containsAll(head.keySet())) {
            throw wrong(file, "has fields other than " + FIELDS);
        }
        return new FindingRule(
                code,
                Severity.valueOf(text(file, head, "severity")),
                provisions(file, head.get("provisions")),
                text(file, head, "title"),
                text(file, head, "explanation"),
                text(file, head, "remedy"),
                texts(file, head.get("sources")),
                given(file, head.get("given")),
                file);
    }

    private static Map<SourceDocument.Kind, Provision> provisions(CypherFile file, @Nullable Object value) {
        Map<SourceDocument.Kind, Provision> provisions = new EnumMap<>(SourceDocument.Kind.class);
        map(file, "provisions", value).forEach((kind, provision) -> {
            Map<?, ?> fields = map(file, "provision", provision);
            provisions.put(
                    SourceDocument.Kind.valueOf(String.valueOf(kind)),
                    new Provision(text(file, fields, "statute"), text(file, fields, "provision")));
        });
        return provisions;
    }

    private static Map<String, Object> given(CypherFile file, @Nullable Object value) {
        return value == null
                ? Map.of()
                : map(file, "given", value).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    private static List<String> texts(CypherFile file, @Nullable Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(String::valueOf).toList();
        }
        throw wrong(file, "names no sources");
    }

    private static String text(CypherFile file, Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw wrong(file, "has no " + name);
    }

    private static Map<?, ?> map(CypherFile file, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return map;
        }
        throw wrong(file, "has no " + name);
    }

    private static IllegalStateException wrong(CypherFile file, String what) {
        return new IllegalStateException("The rule " + file.name() + " " + what + ".");
    }
}
