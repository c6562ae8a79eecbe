package org.privacygraph.importers.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.Reading;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.json.JsonDocument;
import org.privacygraph.vocabulary.Vocabulary;

/** Records with one value changed or removed: they are read or problems are told, nothing else ever happens. */
class MutatedOrganisationsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());

    /** What a value is changed to; the one that says nothing removes it. */
    private static final List<Supplier<JsonNode>> OTHERS = List.of(
            JSON::missingNode,
            JSON::nullNode,
            () -> JSON.textNode(""),
            () -> JSON.textNode("\n \t\r\n"),
            () -> JSON.textNode("all"),
            () -> JSON.textNode("a".repeat(5000)),
            () -> JSON.textNode("ａ\u200d👩‍👩‍👧 \u202e नमस्ते \ud83d"),
            () -> JSON.textNode("x\u0000y"),
            () -> JSON.textNode("/~0~1%s${x}()(("),
            () -> JSON.textNode("public body"),
            () -> JSON.textNode("(formerly)"),
            () -> JSON.textNode("a.b.c.d.e.f.g.h (a.b)"),
            () -> JSON.numberNode(-7),
            () -> JSON.numberNode(Long.MAX_VALUE),
            () -> JSON.booleanNode(true),
            JSON::arrayNode,
            () -> JSON.arrayNode().add(JSON.arrayNode().add(1)).add("gb").add("gb"),
            JSON::objectNode,
            () -> JSON.objectNode().put("slug", "x").put("", "1-1"));

    static Stream<SourceFile> fixtures() {
        return Stream.of("company.json", "list.json")
                .map(name -> SourceFile.read(Fixtures.of(OrganisationImporterTest.class, name)));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void any_change_of_any_value_is_read_or_told(SourceFile file) {
        JsonNode root = JsonDocument.read(file).root();
        List<String> pointers = new ArrayList<>();
        collect(root, "", pointers);
        for (String pointer : pointers) {
            for (Supplier<JsonNode> other : OTHERS) {
                read(file.name(), change(root, pointer, other.get()), pointer + " -> " + other.get());
            }
        }
    }

    @Test
    void any_change_of_one_value_of_the_bundled_authorities_is_read_or_told() {
        JsonNode root = JsonDocument.read(BundledAuthorities.file()).root();
        for (int record = 0; record < root.size(); record++) {
            mutate("authority.json", root.get(record), record);
        }
    }

    @Test
    void any_change_of_one_value_of_the_samples_is_read_or_told() {
        List<Path> samples = Fixtures.in(samples()).stream()
                .filter(path -> String.valueOf(path).endsWith(".json"))
                .toList();
        int read = 0;
        for (int i = 0; i < samples.size(); i++) {
            SourceFile file = SourceFile.read(samples.get(i));
            if (new OrganisationImporter(Vocabulary.bundled()).recognises(file)) {
                assertThat(FORMATS.read(file, SourceTexts.NONE).problems()).isEmpty();
                mutate(file.name(), JsonDocument.read(file).root(), i);
                read++;
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    /** Every value is changed once; to what, depends on the number of the record. */
    private static void mutate(String name, JsonNode root, int number) {
        List<String> pointers = new ArrayList<>();
        collect(root, "", pointers);
        for (int i = 0; i < pointers.size(); i++) {
            JsonNode other = OTHERS.get((i + number) % OTHERS.size()).get();
            read(name, change(root, pointers.get(i), other), pointers.get(i) + " -> " + other);
        }
    }

    private static void read(String name, JsonNode root, String what) {
        SourceFile file = new SourceFile(name, root.toString().getBytes(StandardCharsets.UTF_8));
        try {
            new OrganisationImporter(Vocabulary.bundled()).recognises(file);
            Reading reading = FORMATS.read("organisations", file, SourceTexts.NONE);
            assertThat(reading.problems()).as(what).isEmpty();
            assertThat(reading.documents().getFirst().facts().facts()).as(what).isNotEmpty();
        } catch (ImportException e) {
            assertThat(e.problems()).as(what).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.code())
                        .as(what)
                        .isIn("RECORD_BROKEN", "ORGANISATIONS_NONE", "TEXT_NOT_UTF_8", "JSON_BROKEN");
                assertThat(problem.message()).as(what).endsWith(".").doesNotContain("Exception");
                assertThat(problem.remedy()).as(what).endsWith(".");
            });
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(name + " " + what, e);
        }
    }

    private static Path samples() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/samples/companies"))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "The samples are not at hand");
        return Objects.requireNonNull(at).resolve("shared/samples/companies");
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
