package org.privacygraph.api.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.staticcontent.ClasspathHandlerConfig;
import io.helidon.webserver.staticcontent.StaticContentFeature;
import io.helidon.webserver.staticcontent.TemporaryStorage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * GraphiQL, opened with the worked examples; nothing of it is loaded from another machine.
 *
 * <p>Our own files are never cached: reproducible jars give them the same time in every version, so that a browser could not tell old from new.
 */
final class GraphiQlPages implements HttpService {
    private final Examples examples;

    GraphiQlPages(Examples examples) {
        this.examples = examples;
    }

    @Override
    public void routing(HttpRules rules) {
        Handler page = file("index.html", "text/html");
        rules.get("/", page)
                .get("/index.html", page)
                .get("/app.js", file("app.js", "text/javascript"))
                .get("/app.css", file("app.css", "text/css"))
                .get(
                        "/examples.json",
                        (request, response) -> Responses.send(response, Status.OK_200, Responses.JSON, examples.all()))
                .get("/*", (request, response) -> {
                    response.header(HeaderNames.CACHE_CONTROL, "no-cache");
                    response.next();
                });
    }

    /** GraphiQL and React from their jar. */
    static HttpService bundledAssets() {
        return StaticContentFeature.createService(ClasspathHandlerConfig.builder()
                .location("META-INF/resources/graphql-ui")
                .temporaryStorage(TemporaryStorage.create(storage -> storage.enabled(false)))
                .build());
    }

    private static Handler file(String name, String mediaType) {
        byte[] content = read(name);
        return (request, response) -> response.header(HeaderNames.CONTENT_TYPE, mediaType + "; charset=utf-8")
                .send(content);
    }

    private static byte[] read(String name) {
        try (InputStream in = GraphiQlPages.class.getResourceAsStream("graphiql/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " of GraphiQL's page is not on the class path.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
