package org.privacygraph.api.breach.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.PrivacyGraph;
import org.privacygraph.api.http.HttpServer;
import org.privacygraph.api.importing.ImportListener;
import org.privacygraph.api.importing.ImportSettings;
import org.privacygraph.api.importing.Importing;
import org.privacygraph.connection.TestGraph;
import org.privacygraph.importers.SourceTexts;
import org.privacygraph.importers.format.Formats;
import org.privacygraph.importers.register.BundledRegisters;
import org.privacygraph.vocabulary.Vocabulary;

class BreachExportsIT {

    private static PrivacyGraph graph;
    private static HttpServer server;

    @BeforeAll
    static void load() {
        TestGraph.clear();
        graph = PrivacyGraph.open(TestGraph.connection(), SourceTexts.NONE, Clock.systemUTC())
                .withAuthorities();
        new Importing(
                        Formats.all(Vocabulary.bundled()),
                        graph::store,
                        SourceTexts.NONE,
                        new ImportSettings(null, false, 0.3, false, "tests"),
                        new ImportListener() {})
                .files(BundledRegisters.files());
        server = HttpServer.start(0, graph.executor(), graph::isReachable, graph.breachExports(), graph.failures());
    }

    @AfterAll
    static void clear() {
        server.close();
        TestGraph.clear();
    }

    @Test
    void the_page_has_whom_to_tell_and_what_is_not_known() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/breach-impact.html?organisation=google&noticedAt=2026-05-01T00:00:00Z");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"breach-impact.html\"");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body())
                .contains(
                        "Optima Energy Services Limited",
                        "dpo@optimaenergyservices.com",
                        "OVERDUE",
                        "GDPR Art. 33(3)(c)")
                .contains("Information Commissioner", "All 2.")
                .doesNotContain("CUT:", "<script", "<a ");
    }

    @Test
    void the_markdown_and_the_table_are_files_with_names() throws IOException, InterruptedException {
        HttpResponse<String> markdown = get("/breach-impact.md?organisation=google");
        assertThat(markdown.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"breach-impact.md\"");
        assertThat(markdown.body()).startsWith("# Personal data breach").contains("Optima Energy Services Limited");
        HttpResponse<String> table = get("/breach-impact.csv?organisation=google");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8; header=present");
        assertThat(table.body().lines()).hasSize(4).last().isEqualTo("END,controllers: 2");
    }

    @Test
    void a_page_that_was_cut_says_so() {
        String page = BreachReport.of(graph.executor(), Map.of("organisation", "google"), 1)
                .html();
        assertThat(page).contains("CUT: the first 1 of 2 are shown.");
    }

    @Test
    void wrong_requests_are_refused_with_their_codes() throws IOException, InterruptedException {
        assertThat(get("/breach-impact.html?organisation=nobody").statusCode()).isEqualTo(404);
        assertThat(get("/breach-impact.csv?organisation=nobody").body()).contains("NOT_FOUND");
        assertThat(get("/breach-impact.html").body()).contains("INVALID_ARGUMENT");
        assertThat(get("/breach-impact.md?organisation=google&noticedAt=now").statusCode())
                .isEqualTo(400);
        HttpRequest post = HttpRequest.newBuilder(server.uri().resolve("/breach-impact.html"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpRequest foreign = HttpRequest.newBuilder(server.uri().resolve("/breach-impact.csv?organisation=google"))
                .header("Origin", "http://evil.example")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(405);
            assertThat(client.send(foreign, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = server.uri().resolve(path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
