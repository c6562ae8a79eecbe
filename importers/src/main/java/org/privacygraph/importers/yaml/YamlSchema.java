package org.privacygraph.importers.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.privacygraph.importers.ImportProblem;

/** A JSON Schema of files in YAML: which fields there are, and of which form. */
public final class YamlSchema {

    /** The keywords whose complaint helps most come first. */
    private static final List<String> MOST_TELLING = List.of("type", "const", "enum", "pattern");

    private final JsonNode source;
    private final YamlForm form;
    private final JsonSchema schema;

    /**
     * The schema in a resource.
     *
     * @param owner class beside which it lies
     * @param file its name
     * @param form how to speak of the files
     */
    public YamlSchema(Class<?> owner, String file, YamlForm form) {
        this.source = read(owner, file);
        this.form = form;
        this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        source,
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .regularExpressionFactory(YamlSchema::regularExpression)
                                .build());
    }

    /** The schema itself. */
    public JsonNode source() {
        return source;
    }

    /** How to speak of the files. */
    public YamlForm form() {
        return form;
    }

    /** What is wrong, one problem a place: of several complaints about a value the most telling one. */
    public Collection<ImportProblem> problems(String file, YamlTree tree) {
        SchemaProblems problems = new SchemaProblems(source, form.noun(), file, tree);
        Map<String, ImportProblem> byPlace = new LinkedHashMap<>();
        schema.validate(tree.root()).stream()
                .filter(message -> !isOfOneForm(message))
                .sorted(Comparator.comparingInt(YamlSchema::rank))
                .map(problems::of)
                .forEach(problem -> byPlace.putIfAbsent(
                        problem.code().equals(SchemaProblems.MISSING_FIELD)
                                ? problem.path() + problem.message()
                                : problem.path(),
                        problem));
        return byPlace.values();
    }

    /** The reasons why a value does not fit one of several forms only confuse. */
    private static boolean isOfOneForm(ValidationMessage message) {
        return message.getEvaluationPath().toString().contains("/oneOf/");
    }

    /** In a JSON Schema {@code $} is the very end of a text; in Java it also stands before a final line break. */
    private static RegularExpression regularExpression(String regex) {
        Pattern pattern = Pattern.compile(regex.endsWith("$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex);
        return text -> pattern.matcher(text).find();
    }

    private static int rank(ValidationMessage message) {
        int rank = MOST_TELLING.indexOf(message.getType());
        return rank < 0 ? MOST_TELLING.size() : rank;
    }

    private static JsonNode read(Class<?> owner, String file) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
