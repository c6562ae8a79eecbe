package org.privacygraph.api.http;

import graphql.ExecutionInput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed GraphQL-over-HTTP request; whether its query is one is not yet known.
 *
 * @param query the document
 * @param operationName which operation of the document to execute, null if it has only one
 * @param variables by name; a value may be null
 * @param extensions by name; nothing here uses them
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
public record GraphQlRequest(
        String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> extensions) {
    public GraphQlRequest {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /** The same for graphql-java, still without data loaders. */
    public ExecutionInput.Builder toExecutionInput() {
        return ExecutionInput.newExecutionInput(query)
                .operationName(operationName)
                .variables(variables)
                .extensions(extensions);
    }
}
