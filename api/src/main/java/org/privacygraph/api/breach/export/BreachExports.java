package org.privacygraph.api.breach.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.privacygraph.api.breach.BreachTable;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.http.Download;
import org.privacygraph.api.http.Downloads;
import org.privacygraph.api.http.GraphQlExecutor;
import org.privacygraph.api.node.Asking;

/** The exports of the answer about a breach, by form: {@code html}, {@code markdown} and {@code csv}. */
public final class BreachExports implements Downloads {

    private static final int TABLES_AT_ONCE = 2;
    private static final String NAME = "breach-impact";

    private final GraphQlExecutor executor;
    private final Supplier<Asking> asking;
    private final Semaphore tables = new Semaphore(TABLES_AT_ONCE);

    /** Exports what {@code executor} answers; tables are read with {@code asking}. */
    public BreachExports(GraphQlExecutor executor, Supplier<Asking> asking) {
        this.executor = executor;
        this.asking = asking;
    }

    @Override
    public List<String> paths() {
        return List.of("/breach-impact.html", "/breach-impact.md", "/breach-impact.csv");
    }

    @Override
    public Download find(String path, Map<String, String> parameters) {
        return of(path.substring(path.lastIndexOf('.') + 1), parameters);
    }

    /**
     * An export.
     *
     * @param form {@code html}, {@code markdown} or {@code md}, {@code csv}
     * @throws ClientError where the form is not known or the incident cannot be
     */
    public Download of(String form, Map<String, String> parameters) {
        return switch (form) {
            case "html" ->
                page(
                        "text/html; charset=utf-8",
                        NAME + ".html",
                        report(parameters).html());
            case "md", "markdown" ->
                page(
                        "text/markdown; charset=utf-8",
                        NAME + ".md",
                        report(parameters).markdown());
            case "csv" -> table(parameters);
            default ->
                throw new ClientError(
                        ErrorCode.INVALID_ARGUMENT, "There is no form '" + form + "'.", "Use html, markdown or csv.");
        };
    }

    private BreachReport report(Map<String, String> parameters) {
        return BreachReport.of(executor, IncidentParameters.of(parameters));
    }

    private static Download page(String mediaType, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Download(mediaType, name, out -> out.write(bytes));
    }

    private Download table(Map<String, String> parameters) {
        BreachTable table = BreachTable.of(IncidentParameters.of(parameters), asking.get());
        return new Download("text/csv; charset=utf-8; header=present", NAME + ".csv", out -> write(table, out));
    }

    private void write(BreachTable table, OutputStream out) throws IOException {
        if (!tables.tryAcquire()) {
            throw new ClientError(ErrorCode.OVERLOADED, "The server writes " + TABLES_AT_ONCE + " tables already.");
        }
        try {
            table.write(out);
        } finally {
            tables.release();
        }
    }
}
