package org.privacygraph.api.breach.export;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.http.GraphQlExecutor;
import org.privacygraph.api.http.GraphQlRequest;

/** The answer about a breach as one page: the same fields that the API answers with, so that both say the same. */
public final class BreachReport {

    /** The most rows of a table on the page; where there are more, the page says so. */
    public static final int ROWS = 100;

    private static final String DOCUMENT = read();

    /** One request for each part, so that each has the whole time that a request may take. */
    private static final List<String> OPERATIONS =
            List.of("Incident", "Controllers", "Authorities", "Risk", "Data", "Onward");

    private static final String TITLE = "Personal data breach: whom and what it concerns";

    private final List<Section> sections;

    private BreachReport(List<Section> sections) {
        this.sections = sections;
    }

    /**
     * Asks for the report.
     *
     * @param incident the input of the field {@code breachImpact}
     * @throws ClientError where the question is refused or fails
     */
    public static BreachReport of(GraphQlExecutor executor, Map<String, @Nullable Object> incident) {
        return of(executor, incident, ROWS);
    }

    static BreachReport of(GraphQlExecutor executor, Map<String, @Nullable Object> incident, int rows) {
        Map<Object, Object> impact = new HashMap<>();
        for (String operation : OPERATIONS) {
            ExecutionResult result = executor.execute(
                    new GraphQlRequest(DOCUMENT, operation, Map.of("incident", incident, "first", rows), Map.of()));
            if (!result.getErrors().isEmpty()) {
                throw told(result.getErrors().getFirst());
            }
            Map<String, Object> data = Objects.requireNonNull(result.<Map<String, Object>>getData());
            impact.putAll(new Answer(data).at("breachImpact").fields());
        }
        return new BreachReport(Sections.of(new Answer(impact)));
    }

    private static ClientError told(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        String code = extensions == null ? "" : String.valueOf(extensions.get("code"));
        for (ErrorCode known : ErrorCode.values()) {
            if (known.name().equals(code)) {
                return new ClientError(
                        known,
                        error.getMessage(),
                        Objects.toString(Objects.requireNonNull(extensions).get("hint"), known.hint()));
            }
        }
        return new ClientError(ErrorCode.INVALID_ARGUMENT, error.getMessage());
    }

    /** The page as HTML. */
    public String html() {
        return HtmlPage.of(TITLE, sections);
    }

    /** The page as Markdown. */
    public String markdown() {
        return MarkdownPage.of(TITLE, sections);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(BreachReport.class.getResourceAsStream("report.graphql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
