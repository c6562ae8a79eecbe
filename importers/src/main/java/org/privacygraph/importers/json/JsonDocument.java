package org.privacygraph.importers.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.privacygraph.importers.ImportException;
import org.privacygraph.importers.ImportProblem;
import org.privacygraph.importers.SourceFile;
import org.privacygraph.provenance.JsonPointer;
import org.privacygraph.provenance.Locator;

/**
 * A JSON document (RFC 8259) in UTF-8.
 *
 * @param root its value
 */
public record JsonDocument(JsonNode root) {

    private static final int DEPTH = 64;
    private static final int TOKENS = 1_500_000;
    private static final int TEXT = 1_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxTokenCount(TOKENS)
                            .maxStringLength(TEXT)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads a file.
     *
     * @throws ImportException when it is no JSON, when an object has a name twice, or when it is too deep or too large
     */
    public static JsonDocument read(SourceFile file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes()));
            JsonNode root = MAPPER.readTree(withoutMark(file));
            if (root == null || root.isMissingNode()) {
                throw ImportException.of("JSON_EMPTY", file.name(), "Nothing is in it.", "Check the file.");
            }
            return new JsonDocument(root);
        } catch (CharacterCodingException e) {
            throw ImportException.of(
                    "TEXT_NOT_UTF_8", file.name(), "It is not in UTF-8.", "Convert it; JSON is in UTF-8 (RFC 8259).");
        } catch (StreamConstraintsException e) {
            throw problem("JSON_TOO_LARGE", file, e, "Split it, or check whether it is what it should be.");
        } catch (JsonProcessingException e) {
            throw problem("JSON_BROKEN", file, e, "Mend it there.");
        } catch (IOException e) {
            throw ImportException.of("FILE_UNREADABLE", file.name(), "It cannot be read.", "Check the file.");
        }
    }

    private static JsonParser withoutMark(SourceFile file) throws IOException {
        byte[] bytes = file.bytes();
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return MAPPER.createParser(bytes, mark ? 3 : 0, bytes.length - (mark ? 3 : 0));
    }

    private static ImportException problem(String code, SourceFile file, JsonProcessingException e, String remedy) {
        JsonLocation location = e.getLocation();
        String message =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("It is no JSON");
        return ImportException.of(new ImportProblem(
                code,
                file.name(),
                location == null ? 0 : Math.max(0, location.getLineNr()),
                location == null || location.getColumnNr() < 1 ? null : "column " + location.getColumnNr(),
                message.endsWith(".") ? message : message + ".",
                remedy));
    }

    /** All values of the document that have no parts, in order; an empty object or list is one too. */
    public Map<Locator, String> values() {
        return values(JsonPointer.ROOT, root);
    }

    /** The same, of a part of a document. */
    public static Map<Locator, String> values(JsonPointer where, JsonNode node) {
        Map<Locator, String> values = new LinkedHashMap<>();
        collect(where, node, values);
        return values;
    }

    private static void collect(JsonPointer where, JsonNode node, Map<Locator, String> values) {
        if (node.isEmpty()) {
            values.put(where, node.isValueNode() ? node.asText() : node.toString());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(where.item(i), node.get(i), values);
            }
        } else {
            node.properties().forEach(member -> collect(where.member(member.getKey()), member.getValue(), values));
        }
    }
}
