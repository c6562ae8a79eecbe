package org.privacygraph.api.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;

/** Says in JSON, and in words of our own, what Helidon refuses before or after routing. */
final class OutsideRouting implements DirectHandler {
    private static final int FIRST_SERVER_ERROR = 500;

    @Override
    public TransportResponse handle(
            TransportRequest request,
            EventType type,
            Status status,
            ServerResponseHeaders headers,
            @Nullable String message) {
        return TransportResponse.builder()
                .status(status)
                .headers(headers)
                .header(HeaderNames.CONTENT_TYPE, Responses.JSON + "; charset=utf-8")
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .entity(Responses.bytes(Responses.errors(errorFor(status))))
                .build();
    }

    private static ClientError errorFor(Status status) {
        if (status.equals(Status.REQUEST_ENTITY_TOO_LARGE_413)) {
            return new ClientError(ErrorCode.PAYLOAD_TOO_LARGE, "The body is too large.");
        }
        if (status.code() >= FIRST_SERVER_ERROR) {
            return new ClientError(ErrorCode.INTERNAL, "The server failed to answer this.", "See the server's log.");
        }
        return new ClientError(
                ErrorCode.MALFORMED_REQUEST, "The HTTP request cannot be read.", "Check the request line and headers.");
    }
}
