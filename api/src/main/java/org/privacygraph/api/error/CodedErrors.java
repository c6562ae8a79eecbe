package org.privacygraph.api.error;

import static java.lang.System.Logger.Level.ERROR;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Gives graphql-java's own errors a code and a hint, so that no error leaves without one.
 *
 * <p>Messages about the client's text pass; those about values and types of the server do not, since they can name classes.
 */
public final class CodedErrors extends SimplePerformantInstrumentation {
    private static final System.Logger LOG = System.getLogger(CodedErrors.class.getName());

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        String requestId =
                parameters.getExecutionInput().getExecutionIdNonNull().toString();
        List<GraphQLError> coded = result.getErrors().stream()
                .map(error -> coded(error, requestId))
                .toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(coded)));
    }

    private static GraphQLError coded(GraphQLError error, String requestId) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey("code")) {
            return error;
        }
        ErrorCode code = codeOf(error);
        if (code == ErrorCode.INTERNAL) {
            LOG.log(ERROR, "Request " + requestId + " failed: " + error.getMessage());
            return placed(ClientError.internal(requestId), error);
        }
        return placed(new ClientError(code, error.getMessage()), error);
    }

    private static GraphQLError placed(ClientError told, GraphQLError original) {
        GraphqlErrorBuilder<?> error = told.graphQlError();
        if (original.getPath() != null) {
            error.path(original.getPath());
        }
        if (original.getLocations() != null && !original.getLocations().isEmpty()) {
            error.locations(original.getLocations());
        }
        return error.build();
    }

    private static ErrorCode codeOf(GraphQLError error) {
        return switch (error) {
            case InvalidSyntaxError syntax -> wasCutShort(syntax) ? ErrorCode.LIMIT_EXCEEDED : ErrorCode.GRAPHQL_SYNTAX;
            case ValidationError validation ->
                isLimit(validation) ? ErrorCode.LIMIT_EXCEEDED : ErrorCode.GRAPHQL_VALIDATION;
            case BadFaithIntrospectionError introspection -> ErrorCode.LIMIT_EXCEEDED;
            case CoercingParseValueException value -> ErrorCode.INVALID_ARGUMENT;
            case CoercingParseLiteralException literal -> ErrorCode.INVALID_ARGUMENT;
            case NonNullableValueCoercedAsNullException missing -> ErrorCode.INVALID_ARGUMENT;
            default -> error.getErrorType() instanceof ErrorType type ? codeOf(type) : ErrorCode.INTERNAL;
        };
    }

    private static ErrorCode codeOf(ErrorType type) {
        return switch (type) {
            case InvalidSyntax -> ErrorCode.GRAPHQL_SYNTAX;
            case ValidationError, OperationNotSupported -> ErrorCode.GRAPHQL_VALIDATION;
            case ExecutionAborted -> ErrorCode.LIMIT_EXCEEDED;
            case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL;
        };
    }

    /** The parser tells its limits by message only. */
    private static boolean wasCutShort(InvalidSyntaxError error) {
        return error.getMessage().contains("parsing has been cancelled");
    }

    private static boolean isLimit(ValidationError error) {
        return error.getValidationErrorType() == ValidationErrorType.MaxQueryDepthExceeded
                || error.getValidationErrorType() == ValidationErrorType.MaxQueryFieldsExceeded
                || error.getValidationErrorType() == ValidationErrorType.MaxValidationErrorsReached;
    }
}
