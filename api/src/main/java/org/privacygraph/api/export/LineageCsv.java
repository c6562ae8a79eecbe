package org.privacygraph.api.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.importers.sheet.table.FormulaGuard;
import org.privacygraph.queries.trace.Lineage;
import org.privacygraph.queries.trace.LineageEdge;
import org.privacygraph.queries.trace.LineageGraph;

/**
 * A lineage as tables of comma-separated values (RFC 4180): its hits, and the edges of its graph.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front. What is not told is an empty cell.
 */
public final class LineageCsv {

    private static final List<String> HITS = List.of("id", "kind", "name", "distance", "shortest_paths");
    private static final List<String> EDGES = List.of(
            "source_id",
            "source_name",
            "target_id",
            "target_name",
            "kind",
            "assertion",
            "grain",
            "role",
            "location_id",
            "statement_ids");

    private final UnaryOperator<String> name;

    /** Tables in which a node has the name that {@code name} gives its id. */
    public LineageCsv(UnaryOperator<String> name) {
        this.name = name;
    }

    /** All hits, in the order of the list: as many rows as it counts, and a line of headings. */
    public String hits(Lineage lineage) {
        return table(
                HITS,
                lineage.hits().stream()
                        .map(hit -> row(
                                hit.node(),
                                kind(hit.node()),
                                name.apply(hit.node()),
                                hit.distance(),
                                hit.shortestPaths())));
    }

    /** The edges of a graph, in its order, and a line of headings. */
    public String edges(LineageGraph graph) {
        return table(EDGES, graph.edges().stream().map(this::row));
    }

    private String[] row(LineageEdge edge) {
        return row(
                edge.source(),
                name.apply(edge.source()),
                edge.target(),
                name.apply(edge.target()),
                edge.kind(),
                edge.assertion(),
                edge.grain(),
                edge.role(),
                edge.location(),
                String.join(" ", edge.statements()));
    }

    private static String[] row(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> Objects.toString(value, ""))
                .map(FormulaGuard::added)
                .toArray(String[]::new);
    }

    private static String kind(String id) {
        NodeLabel label = NodeLabel.ofId(id);
        return label == NodeLabel.PRIVACY_NOTICE ? "SOURCE_DOCUMENT" : label.name();
    }

    private static String table(List<String> headings, Stream<String[]> rows) {
        CsvMapper mapper = new CsvMapper();
        mapper.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
        CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
        List<String[]> lines = new ArrayList<>();
        lines.add(headings.toArray(String[]::new));
        rows.forEach(lines::add);
        try {
            return mapper.writer(schema).writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
