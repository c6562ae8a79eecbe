package org.privacygraph.queries.change;

import java.util.List;
import java.util.Map;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;

/** The revisions of the graph: every import that changed something, and every one taken back, makes one. */
public final class Revisions {

    private static final CypherFile CURRENT = CypherFile.of(Revisions.class, "current");
    private static final CypherFile FORGOTTEN = CypherFile.of(Revisions.class, "forgotten");
    private static final String GRAPH = ":graph";

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public Revisions(GraphReader reader) {
        this.reader = reader;
    }

    /** The revision that the graph is at; 0 where nothing was imported yet. */
    public long current() {
        return reader.ask(CURRENT, Map.of("graph", GRAPH), row -> row.number("revision"))
                .getFirst();
    }

    /**
     * Keys of the documents of which the graph no longer knows what they said at a revision: an import that was part of
     * it was taken back later, and what it had added went with that.
     */
    public List<String> forgotten(long since) {
        return reader.ask(FORGOTTEN, Map.of("since", since), row -> row.text("document"));
    }

    /**
     * Holds that there is such a revision.
     *
     * @throws UnknownRevisionException when there is none
     */
    public void require(long revision) {
        long current = current();
        if (revision < 0 || revision > current) {
            throw new UnknownRevisionException(
                    "There is no revision " + revision + "; the graph is at " + current + ".");
        }
    }
}
