package org.privacygraph.importers.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacygraph.importers.DocumentReading;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.Reading;

/** Documents with one value changed or removed are read or refused; nothing else ever happens. */
class MutatedTiltTest {

    private static final long SEED = 20261123;
    private static final int CHANGES_OF_A_SAMPLE = 42;
    private static final int CHANGES_OF_A_VALUE = 5;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();

    /** What a value is changed to; the first removes it. */
    private static final List<Supplier<JsonNode>> OTHERS = List.of(
            NODES::missingNode,
            NODES::nullNode,
            () -> NODES.textNode(""),
            () -> NODES.textNode("[]"),
            () -> NODES.textNode(" \t\n\u200b"),
            () -> NODES.textNode("a".repeat(5_000)),
            () -> NODES.textNode("\ud800 \uff41\u200d\ud83d\udc69 \u0000 \u0928\u092e\u0938\u094d\u0924\u0947 \u202e"),
            () -> NODES.textNode("/~0~1%s${x}\"'`"),
            () -> NODES.textNode("P99999999999999Y"),
            () -> NODES.textNode("Art. 6(1)(a), (b), (c) GDPR; GDPR-99-99-z; \u00a7\u00a7 1-999999 BDSG"),
            () -> NODES.textNode("DE, US, IR, CA 94041"),
            () -> NODES.textNode("true"),
            () -> NODES.numberNode(-7),
            () -> NODES.numberNode(Long.MAX_VALUE),
            () -> NODES.numberNode(1e308),
            () -> NODES.booleanNode(true),
            () -> NODES.booleanNode(false),
            NODES::arrayNode,
            NODES::objectNode,
            () -> NODES.arrayNode().add(NODES.arrayNode().add(1)).add("x").add(NODES.objectNode()),
            () -> NODES.objectNode().put("name", "x").put("available", "x").put("a/b~c", "x"));

    static List<Path> fixtures() {
        return TiltTexts.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void any_change_of_one_value_is_read_or_told(Path file) throws IOException {
        JsonNode root = JSON.readTree(Fixtures.text(file));
        List<String> pointers = pointers(root);
        assertThat(pointers).hasSizeGreaterThan(20);
        int next = 0;
        for (String pointer : pointers) {
            for (int i = 0; i < CHANGES_OF_A_VALUE; i++) {
                read(root, pointer, OTHERS.get(next++ % OTHERS.size()).get());
            }
        }
    }

    @Test
    void any_change_of_a_sample_is_read_or_told() throws IOException {
        assumeTrue(TiltTexts.samples().isPresent(), "The samples are not at hand");
        Random random = new Random(SEED);
        for (Path file : Fixtures.in(TiltTexts.samples().get())) {
            JsonNode root;
            try {
                root = JSON.readTree(Fixtures.text(file));
            } catch (IOException e) {
                continue;
            }
            root = root.isArray() ? root.get(random.nextInt(root.size())) : root;
            List<String> pointers = pointers(root);
            for (int i = 0; i < CHANGES_OF_A_SAMPLE; i++) {
                read(
                        root,
                        pointers.get(random.nextInt(pointers.size())),
                        OTHERS.get(i % OTHERS.size()).get());
            }
        }
    }

    private static void read(JsonNode root, String pointer, JsonNode other) {
        try {
            Reading reading = TiltTexts.read("x.json", changed(root, pointer, other));
            for (DocumentReading document : reading.documents()) {
                assertThat(document.report().read()).isPositive();
            }
        } catch (ImportException e) {
            assertThat(e.problems()).as("%s -> %s", pointer, other).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message()).endsWith(".");
                assertThat(problem.remedy()).endsWith(".");
                assertThat(problem.code()).isIn("TILT_NO_DOCUMENT");
            });
        } catch (RuntimeException e) {
            throw new AssertionError(pointer + " -> " + other, e);
        }
    }

    private static String changed(JsonNode root, String pointer, JsonNode other) {
        if (pointer.isEmpty()) {
            return other.isMissingNode() ? "{}" : other.toString();
        }
        JsonNode copy = root.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            String name = last.replace("~1", "/").replace("~0", "~");
            if (other.isMissingNode()) {
                object.remove(name);
            } else {
                object.set(name, other);
            }
        } else if (parent instanceof ArrayNode array) {
            if (other.isMissingNode()) {
                array.remove(Integer.parseInt(last));
            } else {
                array.set(Integer.parseInt(last), other);
            }
        }
        return copy.toString();
    }

    private static List<String> pointers(JsonNode root) {
        List<String> pointers = new ArrayList<>();
        collect(root, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String at, List<String> pointers) {
        pointers.add(at);
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at + "/" + i, pointers);
        }
        node.properties()
                .forEach(member -> collect(
                        member.getValue(),
                        at + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                        pointers));
    }
}
