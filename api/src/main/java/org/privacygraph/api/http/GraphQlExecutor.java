package org.privacygraph.api.http;

import graphql.ExecutionResult;

/**
 * Answers GraphQL requests.
 *
 * <p>Called from many threads at once. Failures belong into the result, each with a code; a {@link org.privacygraph.api.error.ClientError} that is
 * thrown refuses the whole request with the HTTP status of its code.
 */
@FunctionalInterface
public interface GraphQlExecutor {
    ExecutionResult execute(GraphQlRequest request);
}
