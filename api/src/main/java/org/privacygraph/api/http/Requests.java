package org.privacygraph.api.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.common.uri.UriQuery;
import io.helidon.http.BadRequestException;
import io.helidon.http.HttpMediaType;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;

/** Reads GraphQL requests out of HTTP requests, and says what is wrong with those that are none. */
final class Requests {
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Requests() {}

    static GraphQlRequest fromPost(ServerRequest request) {
        requireJson(request);
        JsonNode body = parse("body", bytes(request));
        if (body.isArray()) {
            throw malformed("Batches are not supported; send one GraphQL request per HTTP request.");
        }
        if (!body.isObject()) {
            throw malformed("The body must be a JSON object.");
        }
        return new GraphQlRequest(
                query(text("query", body)),
                text("operationName", body),
                map("variables", body.path("variables")),
                map("extensions", body.path("extensions")));
    }

    static GraphQlRequest fromGet(ServerRequest request) {
        try {
            UriQuery parameters = request.query();
            GraphQlRequest read = new GraphQlRequest(
                    query(parameter("query", parameters)),
                    parameter("operationName", parameters),
                    map("variables", json("variables", parameters)),
                    map("extensions", json("extensions", parameters)));
            Operations.requireQuery(read);
            return read;
        } catch (IllegalArgumentException e) {
            throw malformed("The parameters of the URL are not encoded correctly.");
        }
    }

    private static void requireJson(ServerRequest request) {
        Optional<HttpMediaType> type = contentType(request);
        boolean json = type.isPresent()
                && type.get().mediaType().text().equalsIgnoreCase(MediaTypes.APPLICATION_JSON.text())
                && type.get().charset().orElse("utf-8").equalsIgnoreCase("utf-8");
        if (!json) {
            throw new ClientError(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The Content-Type must be application/json, in UTF-8.");
        }
    }

    private static Optional<HttpMediaType> contentType(ServerRequest request) {
        try {
            return request.headers().contentType();
        } catch (BadRequestException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(ServerRequest request) {
        try {
            return request.content().inputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String what, byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (line %d, column %d)"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw malformed("The %s is not valid JSON%s.".formatted(what, place));
        } catch (IOException e) {
            throw malformed("The %s is not valid JSON in UTF-8.".formatted(what));
        }
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            throw malformed("The query is missing.");
        }
        return query;
    }

    private static @Nullable String text(String name, JsonNode body) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw malformed("The %s must be a string.".formatted(name));
        }
        return value.textValue();
    }

    private static Map<String, @Nullable Object> map(String name, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw malformed("The %s must be a JSON object.".formatted(name));
        }
        return MAPPER.convertValue(value, MAP);
    }

    private static @Nullable String parameter(String name, UriQuery parameters) {
        String value = parameters.contains(name) ? parameters.get(name) : "";
        return value.isEmpty() ? null : value;
    }

    private static JsonNode json(String name, UriQuery parameters) {
        String value = parameter(name, parameters);
        return value == null
                ? JsonNodeFactory.instance.missingNode()
                : parse(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static ClientError malformed(String message) {
        return new ClientError(ErrorCode.MALFORMED_REQUEST, message);
    }
}
