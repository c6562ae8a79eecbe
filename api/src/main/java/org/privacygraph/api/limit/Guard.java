package org.privacygraph.api.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.error.FailureHandler;

/**
 * Executes requests within {@link Limits}.
 *
 * <p>Each request works on a virtual thread of its own. When its {@link Deadline} passes, the client is answered at once and the work is cancelled
 * and interrupted; its place is free again only when it has really ended, so that work which ignores the interruption cannot pile up.
 */
public final class Guard {
    private final Limits limits;
    private final FailureHandler failures;
    private final Semaphore places;

    public Guard(Limits limits, FailureHandler failures) {
        this.limits = limits;
        this.failures = failures;
        this.places = new Semaphore(limits.maxConcurrent());
    }

    /**
     * Executes one request; failures are in the result, each with a code.
     *
     * @throws ClientError {@link ErrorCode#OVERLOADED} if too many requests are worked on already
     */
    public ExecutionResult execute(GraphQL graphQl, ExecutionInput.Builder request) {
        if (!places.tryAcquire()) {
            throw new ClientError(
                    ErrorCode.OVERLOADED, "The server works on %d requests already.".formatted(limits.maxConcurrent()));
        }
        Deadline deadline = Deadline.after(limits.deadline());
        ExecutionInput input = limited(request, deadline);
        FutureTask<ExecutionResult> work =
                new FutureTask<>(() -> graphQl.executeAsync(input).get());
        Thread.ofVirtual().name("graphql-" + input.getExecutionIdNonNull()).start(() -> {
            try {
                work.run();
            } finally {
                places.release();
            }
        });
        return await(work, input, deadline);
    }

    private ExecutionInput limited(ExecutionInput.Builder request, Deadline deadline) {
        return request.executionId(ExecutionId.generate())
                .locale(Locale.UK)
                .graphQLContext(Map.of(
                        Deadline.class, deadline,
                        ParserOptions.class, limits.parserOptions(),
                        QueryComplexityLimits.KEY, limits.complexityLimits()))
                .build();
    }

    private ExecutionResult await(FutureTask<ExecutionResult> work, ExecutionInput input, Deadline deadline) {
        try {
            return work.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            cancel(work, input);
            return failed(new ClientError(
                    ErrorCode.DEADLINE_EXCEEDED,
                    "The answer took longer than %d ms."
                            .formatted(limits.deadline().toMillis())));
        } catch (InterruptedException e) {
            cancel(work, input);
            Thread.currentThread().interrupt();
            return failed(new ClientError(ErrorCode.UNAVAILABLE, "The server is stopping."));
        } catch (ExecutionException e) {
            return failed(failures.explain(e, input.getExecutionIdNonNull().toString()));
        }
    }

    private static void cancel(FutureTask<ExecutionResult> work, ExecutionInput input) {
        input.cancel();
        work.cancel(true);
    }

    private static ExecutionResult failed(ClientError error) {
        return new ExecutionResultImpl(error.toGraphQlError());
    }
}
