package org.privacygraph.importers.dpv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privacygraph.fact.FactSet;
import org.privacygraph.importers.Fixtures;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.vocabulary.Vocabulary;

class MutatedDpvTest {

    private static final Formats FORMATS = Formats.all(Vocabulary.bundled());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TERMS = List.of(
            "\"\"",
            "\"n/a\"",
            "\"\\u0000\\uD800\"",
            "\"=1+1\"@de",
            "\"P1Y2W3DT\"",
            "-1",
            "\"x\"^^<urn:privacygraph:ns:LineRange>",
            "<urn:x>",
            "<https://w3id.org/dpv#Nothing>",
            "<http://base.invalid/>",
            "[]",
            "_:same",
            "()");
    private static final List<String> JSON_VALUES = List.of(
            "null",
            "\"\"",
            "\"None\"",
            "0.1e9",
            "true",
            "[]",
            "{}",
            "{\"@id\": \"\"}",
            "{\"@value\": \"x\", \"@type\": \"y\"}",
            "{\"@list\": [[1], {}]}",
            "{\"@set\": []}",
            "\"\\ud800\\u0000\"",
            "\"dpv:\"");

    @Test
    void every_object_of_a_turtle_file_may_be_anything() {
        String text = Fixtures.text(Fixtures.of(DpvImporterTest.class, "rowing-club.ttl"));
        assertThat(tried(lines(text), 1)).isGreaterThan(500);
    }

    @Test
    void every_object_of_an_export_may_be_anything() {
        SourceFile file = SourceFile.read(Fixtures.of(DpvImporterTest.class, "older-terms.jsonld"));
        FactSet facts =
                FORMATS.read(file, SourceTexts.NONE).documents().getFirst().facts();
        assertThat(tried(lines(new DpvWriter(Vocabulary.bundled()).turtle(facts)), 17))
                .isGreaterThan(200);
    }

    /** Number of mutants of statements that were read or refused. */
    private static int tried(List<String> lines, int step) {
        int tried = 0;
        for (int i = 0; i < lines.size(); i += step) {
            String line = lines.get(i);
            String start = line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1) + 1);
            for (String term : TERMS) {
                List<String> mutant = new ArrayList<>(lines);
                mutant.set(i, start + term + " .");
                tried += read(String.join("\n", mutant));
            }
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            tried += read(String.join("\n", without));
        }
        return tried;
    }

    private static List<String> lines(String turtle) {
        List<Statement> statements = RdfFile.read(new SourceFile("it.ttl", turtle.getBytes(StandardCharsets.UTF_8)))
                .statements();
        return statements.stream().map(one -> NTriples.line(one, 0)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"older-terms.jsonld"})
    void every_value_of_a_json_ld_file_may_be_anything(String name) throws IOException {
        JsonNode root = JSON.readTree(Fixtures.text(Fixtures.of(DpvImporterTest.class, name)));
        int[] tried = new int[1];
        mutate(root, root, tried);
        assertThat(tried[0]).isGreaterThan(500);
    }

    private static void mutate(JsonNode root, JsonNode node, int[] tried) throws IOException {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(
                    object.properties().stream().map(Map.Entry::getKey).toList())) {
                JsonNode before = object.get(name);
                for (String value : JSON_VALUES) {
                    object.set(name, JSON.readTree(value));
                    tried[0] += read(root.toString());
                }
                object.set(name, before);
                mutate(root, before, tried);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode before = array.get(i);
                for (String value : JSON_VALUES) {
                    array.set(i, JSON.readTree(value));
                    tried[0] += read(root.toString());
                }
                array.set(i, before);
                mutate(root, before, tried);
            }
        }
    }

    /** Reads a text; nothing but a problem that says what to do may come of it. */
    private static int read(String text) {
        try {
            FORMATS.read("dpv", new SourceFile("it", text.getBytes(StandardCharsets.UTF_8)), SourceTexts.NONE);
        } catch (ImportException e) {
            assertThat(e.problems()).allSatisfy(problem -> {
                assertThat(problem.message()).endsWith(".");
                assertThat(problem.remedy()).endsWith(".");
            });
        }
        return 1;
    }
}
