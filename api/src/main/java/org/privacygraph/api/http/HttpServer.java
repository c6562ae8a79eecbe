package org.privacygraph.api.http;

import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http1.Http1Config;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.error.FailureHandler;

/**
 * The HTTP server: {@code /graphql}, {@code /graphiql}, {@code /health}, and what else is given to it.
 *
 * <p>It listens on 127.0.0.1 only and answers only requests that are addressed to it by a loopback name, so that no page of another site can reach
 * it by DNS rebinding.
 */
public final class HttpServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int MAX_BODY_BYTES = 1 << 20;
    /** GET carries the query in the request line. */
    private static final int MAX_REQUEST_LINE_BYTES = 1 << 15;

    private final WebServer server;

    private HttpServer(WebServer server) {
        this.server = server;
    }

    /**
     * Starts listening.
     *
     * @param port the port, 0 for any that is free
     * @param executor answers the requests of {@code /graphql}
     * @param health answers {@code /health}
     * @param more further routes, such as exports
     */
    public static HttpServer start(int port, GraphQlExecutor executor, HealthCheck health, HttpService... more) {
        return start(port, executor, health, Examples.bundled(), more);
    }

    /**
     * Starts listening, and serves files besides.
     *
     * @param port the port, 0 for any that is free
     * @param executor answers the requests of {@code /graphql}
     * @param health answers {@code /health}
     * @param downloads files to serve by GET
     * @param failures says what clients may know of a failure
     */
    public static HttpServer start(
            int port, GraphQlExecutor executor, HealthCheck health, Downloads downloads, FailureHandler failures) {
        return start(port, executor, health, new DownloadRoutes(downloads, failures));
    }

    static HttpServer start(
            int port, GraphQlExecutor executor, HealthCheck health, Examples examples, HttpService... more) {
        HttpRouting.Builder routing = HttpRouting.builder();
        routing(routing, executor, health, examples, more);
        return new HttpServer(WebServer.builder()
                .address(loopback())
                .port(port)
                .maxPayloadSize(MAX_BODY_BYTES)
                .addProtocol(Http1Config.builder()
                        .maxPrologueLength(MAX_REQUEST_LINE_BYTES)
                        .build())
                .directHandlers(jsonOutsideRouting())
                .shutdownHook(false)
                .routing(routing)
                .build()
                .start());
    }

    private static void routing(
            HttpRouting.Builder routing,
            GraphQlExecutor executor,
            HealthCheck health,
            Examples examples,
            HttpService... more) {
        routing.addFilter(new SecurityHeaders())
                .addFilter(new OwnPagesOnly())
                .register("/graphql", new GraphQlRoute(executor))
                .register("/graphiql", new GraphiQlPages(examples), GraphiQlPages.bundledAssets())
                .register("/health", new HealthRoute(health))
                .register(more)
                .get(
                        "/",
                        (request, response) -> response.status(Status.FOUND_302)
                                .header(HeaderNames.LOCATION, "/graphiql")
                                .send())
                .any((request, response) ->
                        Responses.refuse(response, new ClientError(ErrorCode.NOT_FOUND, "There is nothing here.")));
    }

    private static DirectHandlers jsonOutsideRouting() {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, new OutsideRouting());
        }
        return handlers.build();
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("127.0.0.1", LOOPBACK);
        } catch (UnknownHostException e) {
            throw new AssertionError("Four bytes are an address.", e);
        }
    }

    /** The port that the server listens on. */
    public int port() {
        return server.port();
    }

    /** Where a browser finds the server. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /** Stops listening; requests being worked on get half a second. */
    public void stop() {
        server.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
