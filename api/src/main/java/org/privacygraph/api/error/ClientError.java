package org.privacygraph.api.error;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failure whose code, message and hint are meant for the client, word for word.
 *
 * <p>Fetchers throw it; whatever else they throw reaches the client as {@link ErrorCode#INTERNAL} with a request id only. So the message must
 * name nothing internal: no class, no Cypher, no path of a file.
 */
public final class ClientError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String text;
    private final String hint;
    private final @Nullable String requestId;

    public ClientError(ErrorCode code, String message) {
        this(code, message, code.hint());
    }

    public ClientError(ErrorCode code, String message, String hint) {
        this(code, message, hint, null);
    }

    private ClientError(ErrorCode code, String text, String hint, @Nullable String requestId) {
        super(text);
        this.code = code;
        this.text = text;
        this.hint = hint;
        this.requestId = requestId;
    }

    /** A failure that only the log explains. */
    public static ClientError internal(String requestId) {
        return new ClientError(
                ErrorCode.INTERNAL, "The server failed to answer this.", ErrorCode.INTERNAL.hint(), requestId);
    }

    public ErrorCode code() {
        return code;
    }

    public String hint() {
        return hint;
    }

    /** The error as it stands in a GraphQL response, without path and location. */
    public GraphQLError toGraphQlError() {
        return graphQlError().build();
    }

    GraphqlErrorBuilder<?> graphQlError() {
        return GraphqlErrorBuilder.newError()
                .message(text)
                .errorType(code.category())
                .extensions(extensions());
    }

    private Map<String, Object> extensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.put("hint", hint);
        if (requestId != null) {
            extensions.put("requestId", requestId);
        }
        return extensions;
    }
}
