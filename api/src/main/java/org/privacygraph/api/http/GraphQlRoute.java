package org.privacygraph.api.http;

import static java.lang.System.Logger.Level.ERROR;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.helidon.common.media.type.MediaType;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.BadRequestException;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;

/**
 * GraphQL over HTTP, as the draft specification has it.
 *
 * <p>Answers {@code application/graphql-response+json} unless the client prefers {@code application/json}, for which every answer to a well-formed
 * request has status 200.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
final class GraphQlRoute implements HttpService {
    private static final System.Logger LOG = System.getLogger(GraphQlRoute.class.getName());
    private static final MediaType GRAPHQL_RESPONSE = MediaTypes.create("application/graphql-response+json");

    private final GraphQlExecutor executor;

    GraphQlRoute(GraphQlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/", (request, response) -> answer(request, response, Requests::fromPost))
                .get("/", (request, response) -> answer(request, response, Requests::fromGet))
                .any("/", (request, response) -> {
                    response.header(HeaderNames.ALLOW, "GET, POST");
                    Responses.refuse(
                            response, new ClientError(ErrorCode.METHOD_NOT_ALLOWED, "This method is not supported."));
                });
    }

    private void answer(
            ServerRequest request, ServerResponse response, Function<ServerRequest, GraphQlRequest> reading) {
        String mediaType = Responses.JSON;
        try {
            mediaType = accepted(request);
            ExecutionResult result = executor.execute(reading.apply(request));
            Responses.send(response, statusOf(result, mediaType), mediaType, result.toSpecification());
        } catch (ClientError e) {
            if (e.code() == ErrorCode.METHOD_NOT_ALLOWED) {
                response.header(HeaderNames.ALLOW, "POST");
            }
            Responses.refuse(response, mediaType, e);
        } catch (RequestException | HttpException e) {
            // Helidon's own, such as a body that grows too large: OutsideRouting answers them.
            throw e;
        } catch (RuntimeException e) {
            if (response.isSent()) {
                throw e;
            }
            unexpected(response, mediaType, e);
        }
    }

    private static String accepted(ServerRequest request) {
        try {
            return request.headers()
                    .bestAccepted(GRAPHQL_RESPONSE, MediaTypes.APPLICATION_JSON)
                    .map(MediaType::text)
                    .orElseThrow(() -> new ClientError(
                            ErrorCode.NOT_ACCEPTABLE, "The Accept header has no media type that GraphQL answers in."));
        } catch (BadRequestException e) {
            throw new ClientError(ErrorCode.MALFORMED_REQUEST, "The Accept header cannot be read.");
        }
    }

    private static Status statusOf(ExecutionResult result, String mediaType) {
        if (mediaType.equals(Responses.JSON) || result.isDataPresent()) {
            return Status.OK_200;
        }
        return result.getErrors().stream()
                .map(GraphQlRoute::statusOf)
                .findFirst()
                .orElse(Status.INTERNAL_SERVER_ERROR_500);
    }

    private static Status statusOf(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        Object code = extensions == null ? null : extensions.get("code");
        for (ErrorCode known : ErrorCode.values()) {
            if (known.name().equals(code)) {
                return Responses.statusOf(known);
            }
        }
        return Status.BAD_REQUEST_400;
    }

    private static void unexpected(ServerResponse response, String mediaType, RuntimeException failure) {
        String requestId = UUID.randomUUID().toString();
        LOG.log(ERROR, "Request " + requestId + " failed.", failure);
        Responses.refuse(response, mediaType, ClientError.internal(requestId));
    }
}
