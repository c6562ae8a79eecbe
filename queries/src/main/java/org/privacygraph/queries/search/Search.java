package org.privacygraph.queries.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.InvalidCursorException;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Finds nodes by words. */
public final class Search {

    private static final CypherFile PAGE = CypherFile.of(Search.class, "page");

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public Search(GraphReader reader) {
        this.reader = reader;
    }

    /** Nodes that hold every one of the words, or a word that starts so, the best first. */
    public Page<Hit> page(String words, PageRequest request) {
        String query = query(words);
        if (query.isEmpty()) {
            return new Page<>(List.of(), List.of(), false);
        }
        List<String> start = request.start(2);
        List<Hit> hits = reader.ask(
                PAGE,
                Map.of(
                        "words",
                        query,
                        "afterScore",
                        start.get(0).isEmpty() ? Double.MAX_VALUE : score(start.get(0)),
                        "afterId",
                        start.get(1),
                        "limit",
                        (long) request.first() + 1),
                row -> new Hit(row.text("id"), row.fraction("score")));
        return Page.of(hits, request.first(), hit -> Cursor.of(Double.toString(hit.score()), hit.id()));
    }

    /** Each word as it stands or as a beginning; nothing that the index would read as syntax is left. */
    private static String query(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(16)
                .map(word -> "(" + word + " OR " + word + "*)")
                .collect(Collectors.joining(" AND "));
    }

    private static double score(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new InvalidCursorException();
        }
    }

    /**
     * A node that was found.
     *
     * @param id id of the node
     * @param score how well it fits; larger is better, comparable within one search only
     */
    public record Hit(String id, double score) {}
}
