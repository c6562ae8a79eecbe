package org.privacygraph.api.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.http.Download;
import org.privacygraph.api.http.Downloads;
import org.privacygraph.fact.FactSet;
import org.privacygraph.queries.diagram.FlowGraph;
import org.privacygraph.queries.diagram.FlowGraphs;
import org.privacygraph.vocabulary.Vocabulary;

/** Documents and diagrams over HTTP: {@code /export?key=KEY&as=FORM}. */
public final class DocumentDownloads implements Downloads {

    private static final String PATH = "/export";
    private static final int AT_ONCE = 2;

    private final Function<String, Optional<FactSet>> documents;
    private final FlowGraphs flows;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Exports {@code documents} by their keys, and draws {@code flows}. */
    public DocumentDownloads(Function<String, Optional<FactSet>> documents, FlowGraphs flows) {
        this.documents = documents;
        this.flows = flows;
    }

    @Override
    public List<String> paths() {
        return List.of(PATH);
    }

    @Override
    public Download find(String path, Map<String, String> parameters) {
        String key = required(parameters, "key");
        String form = required(parameters, "as");
        if (!places.tryAcquire()) {
            throw new ClientError(ErrorCode.OVERLOADED, "The server writes " + AT_ONCE + " exports already.");
        }
        try {
            Optional<DiagramExport> diagram = DiagramExport.of(form);
            return diagram.isPresent() ? drawn(diagram.get(), key) : written(form, key);
        } finally {
            places.release();
        }
    }

    private Download drawn(DiagramExport diagram, String key) {
        FlowGraph graph = diagram.flows(flows, key);
        if (graph.nodes().isEmpty()) {
            throw new ClientError(
                    ErrorCode.NOT_FOUND,
                    "There is no activity of '" + key + "' to draw.",
                    "Pass the key of a document, or the id of an organisation that controls activities, or of an activity.");
        }
        byte[] bytes = diagram.draw(graph, "Data flows of " + key).getBytes(StandardCharsets.UTF_8);
        String cut = graph.cut() ? "activities after the first " + FlowGraphs.MAX_ACTIVITIES : "";
        return new Download(
                diagram.mediaType() + "; charset=utf-8", name(key, diagram.ending()), cut, out -> out.write(bytes));
    }

    private Download written(String form, String key) {
        Vocabulary vocabulary = Vocabulary.bundled();
        DocumentExport export = DocumentExport.all(vocabulary).stream()
                .filter(one -> one.name().equals(form))
                .findFirst()
                .orElseThrow(() -> new ClientError(
                        ErrorCode.INVALID_ARGUMENT,
                        "There is no form '" + form + "'.",
                        "Use one of " + DocumentExport.names(vocabulary) + ", " + DiagramExport.names() + "."));
        FactSet facts = documents
                .apply(key)
                .orElseThrow(() -> new ClientError(
                        ErrorCode.NOT_FOUND,
                        "There is no document with the key '" + key + "'.",
                        "Ask 'notices { nodes { key } }' for those there are."));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            export.writer().write(facts, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download(
                mediaType(export.ending()),
                name(key, export.ending()),
                leftOut(export.leftOut().apply(facts)),
                bytes::writeTo);
    }

    private static String leftOut(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String required(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        if (value == null || value.isBlank()) {
            throw new ClientError(
                    ErrorCode.INVALID_ARGUMENT,
                    "The parameter '" + name + "' is missing.",
                    "Ask " + PATH + "?key=KEY&as=FORM.");
        }
        return value;
    }

    /** Letters that any file system takes. */
    private static String name(String key, String ending) {
        return key.replaceAll("[^A-Za-z0-9._-]", "-") + ending;
    }

    private static String mediaType(String ending) {
        return switch (ending) {
            case ".csv" -> "text/csv; charset=utf-8; header=present";
            case ".xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case ".ttl" -> "text/turtle; charset=utf-8";
            case ".json" -> "application/json; charset=utf-8";
            case ".jsonld" -> "application/ld+json; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}
