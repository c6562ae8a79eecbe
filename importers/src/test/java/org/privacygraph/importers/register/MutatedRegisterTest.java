package org.privacygraph.importers.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.yaml.YamlTree;
import org.privacygraph.vocabulary.Vocabulary;

/** The bundled registers with one value changed or removed: problems are told, nothing else ever happens. */
class MutatedRegisterTest {

    private static final int CHANGES_OF_A_FILE = 410;
    private static final long SEED = 20261101;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());

    /** What a value is changed to; the one that says nothing removes it. */
    private static final List<Supplier<JsonNode>> OTHERS = List.of(
            JSON::missingNode,
            JSON::missingNode,
            JSON::nullNode,
            () -> JSON.textNode(""),
            () -> JSON.textNode(" \t\n"),
            () -> JSON.textNode("not-there"),
            () -> JSON.textNode("a".repeat(5000)),
            () -> JSON.textNode("ａ\u200d👩‍👩‍👧 ÅÅ नमस्ते �"),
            () -> JSON.textNode("/~0~1%s${x}"),
            () -> JSON.textNode("9-3"),
            () -> JSON.textNode("STATED\n"),
            () -> JSON.numberNode(0),
            () -> JSON.numberNode(-7),
            () -> JSON.numberNode(999_999_999),
            () -> JSON.numberNode(Long.MAX_VALUE),
            () -> JSON.booleanNode(true),
            JSON::arrayNode,
            () -> JSON.arrayNode().add(JSON.arrayNode().add(1)),
            JSON::objectNode,
            () -> JSON.objectNode().put("key", "x").put("lines", "1-1"));

    static List<SourceFile> registers() {
        return BundledRegisters.files();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void any_change_of_one_value_is_read_or_told(SourceFile file) {
        JsonNode root = YamlTree.read(file, RegisterSchema.FORM).root();
        List<String> pointers = new ArrayList<>();
        collect(root, "", pointers);
        Random random = new Random(SEED);
        TreeMap<String, Integer> codes = new TreeMap<>();
        for (int i = 0; i < CHANGES_OF_A_FILE; i++) {
            String pointer = pointers.get(random.nextInt(pointers.size()));
            JsonNode other = OTHERS.get(i % OTHERS.size()).get();
            String what = file.name() + " " + pointer + " -> " + other;
            read(file.name(), change(root, pointer, other), what)
                    .forEach(problem -> codes.merge(problem.code(), 1, Integer::sum));
        }
        assertThat(codes.keySet())
                .as("what was told")
                .contains("WRONG_TYPE", "MISSING_FIELD", "WRONG_FORM", "UNKNOWN_FIELD");
    }

    @Test
    void every_section_and_every_field_of_the_document_may_be_missing_without_harm() {
        for (SourceFile file : registers()) {
            JsonNode root = YamlTree.read(file, RegisterSchema.FORM).root();
            List<String> pointers = new ArrayList<>();
            root.fieldNames().forEachRemaining(name -> pointers.add("/" + name));
            root.path("document").fieldNames().forEachRemaining(name -> pointers.add("/document/" + name));
            for (String pointer : pointers) {
                read(file.name(), change(root, pointer, JSON.missingNode()), file.name() + " without " + pointer);
            }
        }
    }

    @Test
    void a_register_that_is_not_changed_is_read() {
        SourceFile file = registers().getFirst();
        assertThat(read(file.name(), YamlTree.read(file, RegisterSchema.FORM).root(), "nothing"))
                .isEmpty();
    }

    private static List<ImportProblem> read(String name, JsonNode root, String what) {
        try {
            FORMATS.read(
                    "register",
                    new SourceFile(name, root.toString().replace(",\"", ",\n\"").getBytes(StandardCharsets.UTF_8)),
                    SourceTexts.NONE);
            return List.of();
        } catch (ImportException e) {
            assertThat(e.problems()).as(what).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message())
                        .as(what)
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain("Exception");
                assertThat(problem.remedy()).as(what).isNotBlank().endsWith(".");
                assertThat(problem.line()).as(what).isPositive();
            });
            return e.problems();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        node.properties().forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static JsonNode change(JsonNode root, String pointer, JsonNode other) {
        JsonNode copy = root.deepCopy();
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
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
