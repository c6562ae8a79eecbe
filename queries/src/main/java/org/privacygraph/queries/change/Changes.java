package org.privacygraph.queries.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;
import org.privacygraph.queries.page.Cursor;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/**
 * What documents said at a revision and say otherwise now, fact by fact: net of what came and went between.
 *
 * <p>Of a fact that was written and retired after the revision nothing is told, nor of one that was retired and said
 * again in the same words.
 */
public final class Changes {

    private static final CypherFile DOCUMENTS = CypherFile.of(Changes.class, "documents");
    private static final CypherFile WRITTEN = CypherFile.of(Changes.class, "written");

    private final GraphReader reader;
    private final FactStates states;
    private final Revisions revisions;

    /** Asks through {@code reader}. */
    public Changes(GraphReader reader) {
        this.reader = reader;
        this.states = new FactStates(reader);
        this.revisions = new Revisions(reader);
    }

    /**
     * A page of changes, by key of the document and id of the fact.
     *
     * @param since the revision that is known already
     * @param document key of the only document that is asked about; null for all
     * @throws UnknownRevisionException when there is no such revision
     */
    public Page<Change> page(long since, @Nullable String document, PageRequest request) {
        revisions.require(since);
        List<String> start = request.start(2);
        List<Change> found = new ArrayList<>();
        for (String key : documents(since, document, start.getFirst())) {
            List<String> ids = written(key, since, key.equals(start.getFirst()) ? start.getLast() : "");
            found.addAll(changes(key, since, ids.subList(0, Math.min(ids.size(), request.first() + 1 - found.size()))));
            if (found.size() > request.first()) {
                break;
            }
        }
        return Page.of(
                found,
                request.first(),
                change -> Cursor.of(change.document(), change.fact().id()));
    }

    /** Number of changes. */
    public long count(long since, @Nullable String document) {
        return documents(since, document, "").stream()
                .mapToLong(key -> written(key, since, "").size())
                .sum();
    }

    /**
     * A change of a document.
     *
     * @param document key of the document
     * @param fact what became of one of its facts, or of the document itself
     */
    public record Change(String document, FactChange fact) {}

    private List<Change> changes(String document, long since, List<String> ids) {
        Map<String, FactState> before = states.at(document, since, ids);
        Map<String, FactState> after = states.at(document, FactStates.NOW, ids);
        return ids.stream()
                .filter(id -> before.containsKey(id) || after.containsKey(id))
                .map(id -> new Change(document, FactChange.of(before.get(id), after.get(id))))
                .toList();
    }

    private List<String> documents(long since, @Nullable String document, String from) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("since", since);
        parameters.put("from", from);
        parameters.put("document", document);
        return reader.ask(DOCUMENTS, parameters, row -> row.text("document"));
    }

    private List<String> written(String document, long since, String afterId) {
        return reader.ask(
                WRITTEN,
                Map.of("document", document, "since", since, "afterId", afterId, "labels", FactStates.LABELS),
                row -> row.text("id"));
    }
}
