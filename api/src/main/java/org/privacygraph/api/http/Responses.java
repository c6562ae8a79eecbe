package org.privacygraph.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;

/** Writes JSON, and gives each error code its HTTP status. */
final class Responses {
    static final String JSON = "application/json";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Status MISDIRECTED_REQUEST = Status.create(421, "Misdirected Request");
    private static final String RETRY_AFTER_SECONDS = "1";

    private Responses() {}

    static void refuse(ServerResponse response, ClientError error) {
        refuse(response, JSON, error);
    }

    static void refuse(ServerResponse response, String mediaType, ClientError error) {
        Status status = statusOf(error.code());
        if (status.equals(Status.SERVICE_UNAVAILABLE_503)) {
            response.header(HeaderNames.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        send(response, status, mediaType, errors(error));
    }

    static Map<String, Object> errors(ClientError error) {
        return Map.of("errors", List.of(error.toGraphQlError().toSpecification()));
    }

    static void send(ServerResponse response, Status status, String mediaType, Object body) {
        byte[] bytes = bytes(body);
        response.status(status)
                .header(HeaderNames.CONTENT_TYPE, mediaType + "; charset=utf-8")
                .send(bytes);
    }

    static byte[] bytes(Object body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The answer cannot be written as JSON.", e);
        }
    }

    static Status statusOf(ErrorCode code) {
        return switch (code) {
            case GRAPHQL_SYNTAX, GRAPHQL_VALIDATION, INVALID_ARGUMENT, MALFORMED_REQUEST, LIMIT_EXCEEDED ->
                Status.BAD_REQUEST_400;
            case UNKNOWN_CONCEPT, INVALID_CURSOR, UNKNOWN_REVISION, PAGE_TOO_LARGE -> Status.BAD_REQUEST_400;
            case FORBIDDEN -> Status.FORBIDDEN_403;
            case NOT_FOUND -> Status.NOT_FOUND_404;
            case METHOD_NOT_ALLOWED -> Status.METHOD_NOT_ALLOWED_405;
            case NOT_ACCEPTABLE -> Status.NOT_ACCEPTABLE_406;
            case PAYLOAD_TOO_LARGE -> Status.REQUEST_ENTITY_TOO_LARGE_413;
            case UNSUPPORTED_MEDIA_TYPE -> Status.UNSUPPORTED_MEDIA_TYPE_415;
            case MISDIRECTED -> MISDIRECTED_REQUEST;
            case INTERNAL -> Status.INTERNAL_SERVER_ERROR_500;
            case OVERLOADED, UNAVAILABLE -> Status.SERVICE_UNAVAILABLE_503;
            case DEADLINE_EXCEEDED -> Status.GATEWAY_TIMEOUT_504;
        };
    }
}
