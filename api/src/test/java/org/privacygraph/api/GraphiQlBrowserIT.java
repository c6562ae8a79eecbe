package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.privacygraph.api.http.HttpServer;

/** An analyst opens GraphiQL in a browser and runs the headline question. */
class GraphiQlBrowserIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @TempDir
    private Path profile;

    private HttpServer server;
    private ChromeDriver browser;

    @BeforeEach
    void open() {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "Skipped: no Chromium with its driver is installed here.");
        PrivacyGraph graph = LoadedGraph.get();
        server = HttpServer.start(0, graph.executor(), graph::isReachable);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .build();
        browser = new ChromeDriver(
                service,
                new ChromeOptions()
                        .setBinary(CHROMIUM.toString())
                        .addArguments(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                                "--window-size=1600,1000",
                                "--user-data-dir=" + profile));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void graphiql_answers_the_headline_question() {
        browser.get(server.uri().resolve("graphiql").toString());
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        wait.until(
                driver -> driver.findElements(By.cssSelector(".graphiql-tab")).size() >= 3);
        wait.until(driver ->
                driver.findElement(By.cssSelector(".graphiql-execute-button")).isEnabled());
        browser.findElement(By.cssSelector(".graphiql-execute-button")).click();
        String answer = wait.until(driver -> {
            Object text = ((JavascriptExecutor) driver)
                    .executeScript(
                            "const r = document.querySelector('.result-window .CodeMirror');"
                                    + "return r && r.CodeMirror.getValue().includes('nodes') ? r.CodeMirror.getValue() : null;");
            return text == null ? null : text.toString();
        });
        assertThat(answer)
                .contains("\"name\": \"Drift\"", "\"assertion\": \"NOT_STATED\"")
                .doesNotContain("\"errors\"");
    }

    @Test
    void one_tab_opens_for_each_example() {
        browser.get(server.uri().resolve("graphiql").toString());
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(30));
        List<String> titles = wait.until(driver -> {
            List<WebElement> tabs = driver.findElements(By.cssSelector(".graphiql-tab"));
            return tabs.size() < 6
                    ? null
                    : tabs.stream().map(WebElement::getText).toList();
        });
        assertThat(titles)
                .containsExactly(
                        "WhoReceivesContactData",
                        "DataFlowsForAssessment",
                        "ProviderBreached",
                        "BreachImpact",
                        "WhereDataGo",
                        "Gaps");
    }
}
