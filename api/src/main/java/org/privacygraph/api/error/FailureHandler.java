package org.privacygraph.api.error;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.concurrent.CompletableFuture;

/**
 * Says to the client what it may know of a failure, and to the log the rest.
 *
 * <p>A {@link ClientError} is told as it is; a failure that {@link KnownFailures} recognises by its code; an interruption, which only the
 * deadline and the end of the server cause, as {@link ErrorCode#DEADLINE_EXCEEDED}; anything else as {@link ErrorCode#INTERNAL} with the
 * request id under which the log has it.
 */
public final class FailureHandler implements DataFetcherExceptionHandler {
    private static final System.Logger LOG = System.getLogger(FailureHandler.class.getName());
    /** Causes can form a cycle. */
    private static final int MAX_CAUSES = 20;

    private final KnownFailures known;

    public FailureHandler(KnownFailures known) {
        this.known = known;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        String requestId =
                parameters.getDataFetchingEnvironment().getExecutionId().toString();
        GraphQLError error = explain(parameters.getException(), requestId)
                .graphQlError()
                .path(parameters.getPath())
                .location(parameters.getSourceLocation())
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult().error(error).build());
    }

    /** What the client may know of this failure; the unexpected is logged under the request id. */
    public ClientError explain(Throwable failure, String requestId) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MAX_CAUSES; i++, cause = cause.getCause()) {
            if (cause instanceof ClientError told) {
                return told;
            }
            ClientError recognised = cause instanceof InterruptedException ? tooLong() : known.explain(cause);
            if (recognised != null) {
                if (recognised.code().category() != ErrorCategory.BAD_REQUEST) {
                    LOG.log(WARNING, "Request " + requestId + ": " + recognised.getMessage() + " " + failure);
                }
                return recognised;
            }
        }
        LOG.log(ERROR, "Request " + requestId + " failed.", failure);
        return ClientError.internal(requestId);
    }

    private static ClientError tooLong() {
        return new ClientError(ErrorCode.DEADLINE_EXCEEDED, "The answer took too long.");
    }
}
