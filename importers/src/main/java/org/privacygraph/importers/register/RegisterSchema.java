package org.privacygraph.importers.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.privacygraph.importers.ImportProblem;

/** The published JSON Schema of registers: which fields there are, and of which form. */
final class RegisterSchema {

    static final String FILE = "register.schema.json";

    private static final JsonSchema SCHEMA = load();

    private RegisterSchema() {}

    static List<ImportProblem> problems(String file, YamlTree tree) {
        List<ValidationMessage> found = SCHEMA.validate(tree.root()).stream()
                .sorted(Comparator.comparing(message -> message.getInstanceLocation().toString()))
                .toList();
        // Below a value that fits none of several forms, the reasons of each form only confuse when one of them fits better.
        return found.stream()
                .filter(message -> !message.getType().equals("oneOf") || isAlone(message, found))
                .map(message -> problem(file, tree, message))
                .distinct()
                .toList();
    }

    private static boolean isAlone(ValidationMessage message, List<ValidationMessage> found) {
        String at = message.getInstanceLocation().toString();
        return found.stream().noneMatch(other -> other != message
                && other.getInstanceLocation().toString().startsWith(at));
    }

    private static ImportProblem problem(String file, YamlTree tree, ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        String property = message.getProperty();
        boolean unknownField = message.getType().equals("additionalProperties") && property != null;
        String at = unknownField ? pointer + "/" + property : pointer;
        String text = message.getMessage();
        int colon = text.indexOf(": ");
        String said = colon >= 0 && text.startsWith(pointer) ? text.substring(colon + 2) : text;
        String value = value(tree.root().at(pointer));
        return new ImportProblem(
                "SCHEMA_" + message.getType().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT),
                file,
                tree.lineOf(at),
                at,
                "The value " + (value.isEmpty() ? "" : value + " ") + "is not allowed: " + said + ".",
                "Follow " + FILE + ".");
    }

    private static String value(JsonNode node) {
        return node.isValueNode() ? "'" + node.asText() + "'" : "";
    }

    private static JsonSchema load() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        try (InputStream in = Objects.requireNonNull(RegisterSchema.class.getResourceAsStream(FILE))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
