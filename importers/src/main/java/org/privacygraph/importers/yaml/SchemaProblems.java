package org.privacygraph.importers.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.Nearest;

/** Says in plain words where a file does not fit its schema, and what the schema asks for. */
final class SchemaProblems {

    static final String MISSING_FIELD = "MISSING_FIELD";

    private static final int SHOWN = 60;

    private final JsonNode schema;
    private final String noun;
    private final String file;
    private final YamlTree tree;

    SchemaProblems(JsonNode schema, String noun, String file, YamlTree tree) {
        this.schema = schema;
        this.noun = noun;
        this.file = file;
        this.tree = tree;
    }

    ImportProblem of(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        JsonNode value = tree.root().at(at);
        String rule = message.getSchemaLocation().getFragment().toString();
        JsonNode asked = schema.at(rule);
        JsonNode parent = schema.at(rule.substring(0, rule.lastIndexOf('/')));
        return switch (message.getType()) {
            case "required" -> missing(at, message.getProperty(), parent);
            case "additionalProperties" -> unknown(at, message.getProperty(), parent);
            case "type" -> type(at, value, asked, site(message));
            case "enum" ->
                problem(
                        "UNKNOWN_VALUE",
                        at,
                        shown(value) + " is not one of the values of this field.",
                        "Write one of " + list(asked) + ".");
            case "const" ->
                problem(
                        "UNKNOWN_VERSION",
                        at,
                        "This is no " + noun + " of version " + asked.asText() + ", which is the one that is read.",
                        "Write " + at.substring(1) + ": " + asked.asText() + ", or use a release that reads "
                                + shown(value) + ".");
            case "pattern" ->
                value.asText().isBlank()
                        ? problem("WRONG_FORM", at, "The text is empty.", "Write one, or leave the field out.")
                        : problem(
                                "WRONG_FORM",
                                at,
                                shown(value) + " does not have the form of this field.",
                                remedy(parent));
            case "maxLength" ->
                problem(
                        "TOO_LONG",
                        at,
                        shown(value) + " has " + value.asText().length() + " characters, at most " + asked.asText()
                                + " are allowed.",
                        "Shorten it.");
            case "minimum", "maximum" ->
                problem(
                        "NUMBER_OUT_OF_RANGE",
                        at,
                        shown(value) + " is " + (message.getType().equals("minimum") ? "less" : "more") + " than "
                                + asked.asText() + ".",
                        remedy(parent));
            case "minItems" -> problem("EMPTY_LIST", at, "The list is empty.", remedy(parent));
            case "uniqueItems" -> duplicate(at, value);
            case "oneOf" -> problem("WRONG_COMBINATION", at, "Its fields do not go together.", remedy(parent));
            default -> problem("SCHEMA_VIOLATED", at, message.getError() + ".", remedy(parent));
        };
    }

    private ImportProblem missing(String at, String field, JsonNode parent) {
        return problem(
                MISSING_FIELD,
                at,
                "The field '" + field + "' is missing.",
                "Add it: " + description(parent.path("properties").path(field)));
    }

    private ImportProblem unknown(String at, String field, JsonNode parent) {
        List<String> known = new ArrayList<>();
        parent.path("properties").fieldNames().forEachRemaining(known::add);
        return problem(
                "UNKNOWN_FIELD",
                at + "/" + YamlTree.step(field),
                "There is no field '" + field + "' here.",
                "Use one of the nearest fields: " + String.join(", ", Nearest.to(field, known)) + ".");
    }

    private ImportProblem type(String at, JsonNode value, JsonNode asked, JsonNode site) {
        String types = asked.isArray()
                ? StreamSupport.stream(asked.spliterator(), false)
                        .map(type -> noun(type.asText()))
                        .collect(Collectors.joining(" or "))
                : noun(asked.asText());
        String message = "Here stands " + found(value) + ", where " + types + " belongs.";
        if (value.isNull()) {
            return problem("WRONG_TYPE", at, message, "Write one, or leave the field out.");
        }
        boolean quotes = value.isValueNode() && types.startsWith(noun("string"));
        return problem(
                "WRONG_TYPE", at, message, quotes ? "Put it in quotes: \"" + value.asText() + "\"." : remedy(site));
    }

    private ImportProblem duplicate(String at, JsonNode value) {
        Map<JsonNode, Integer> seen = new HashMap<>();
        for (int i = 0; i < value.size(); i++) {
            Integer first = seen.putIfAbsent(value.get(i), i);
            if (first != null) {
                return problem(
                        "DUPLICATE_ENTRY",
                        at + "/" + i,
                        "The entry stands in this list twice (first in line " + tree.lineOf(at + "/" + first) + ").",
                        "Keep one of them.");
            }
        }
        throw new IllegalStateException("No entry stands twice in " + at);
    }

    /** The schema of the value as its field has it, before that refers to a common definition. */
    private JsonNode site(ValidationMessage message) {
        String path = message.getEvaluationPath().toString();
        JsonNode at = schema;
        JsonNode site = schema;
        List<String> steps = List.of(path.substring(1).split("/"));
        for (String step : steps.subList(0, steps.size() - 1)) {
            boolean refers = step.equals("$ref");
            at = refers
                    ? schema.at(at.path("$ref").asText().substring(1))
                    : at.isArray() ? at.path(Integer.parseInt(step)) : at.path(step);
            site = refers ? site : at;
        }
        return site;
    }

    private String remedy(JsonNode rule) {
        String description = description(rule);
        return description.isEmpty() ? "Follow the schema of a " + noun + "." : "Write here: " + description;
    }

    private String description(JsonNode rule) {
        JsonNode own = rule.path("description");
        return own.isTextual() || !rule.has("$ref")
                ? own.asText()
                : description(schema.at(rule.path("$ref").asText().substring(1)));
    }

    private static String found(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> "nothing";
            case OBJECT -> "a group of fields";
            case ARRAY -> "a list";
            case BOOLEAN -> value.asText();
            case NUMBER -> "the number " + value.asText();
            default -> "the text " + shown(value);
        };
    }

    private static String noun(String type) {
        return switch (type) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of fields";
            default -> type;
        };
    }

    private static String shown(JsonNode value) {
        String text = value.asText();
        return "'" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "'";
    }

    private static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private ImportProblem problem(String code, String at, String message, String remedy) {
        return new ImportProblem(code, file, tree.lineOf(at), at, message, remedy);
    }
}
