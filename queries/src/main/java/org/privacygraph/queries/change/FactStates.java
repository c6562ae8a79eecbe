package org.privacygraph.queries.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;

/** Reads what documents said at a revision: what was written until then and not yet retired. */
final class FactStates {

    /** Later than any. */
    static final long NOW = Long.MAX_VALUE;

    /** Labels of what has a state: facts, and the documents themselves. */
    static final List<String> LABELS = List.of("Fact", "SourceDocument");

    private static final CypherFile AT = CypherFile.of(FactStates.class, "at");

    private final GraphReader reader;

    FactStates(GraphReader reader) {
        this.reader = reader;
    }

    /** All facts of a document, by id, in order. */
    Map<String, FactState> at(String document, long revision) {
        return ask(document, revision, null);
    }

    /** Some facts of a document, by id, in order. */
    Map<String, FactState> at(String document, long revision, Collection<String> ids) {
        return ask(document, revision, ids);
    }

    private Map<String, FactState> ask(String document, long revision, @Nullable Collection<String> ids) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("document", document);
        parameters.put("revision", revision);
        parameters.put("ids", ids);
        parameters.put("labels", LABELS);
        Map<String, FactState> states = new LinkedHashMap<>();
        reader.ask(AT, parameters, FactState::of).forEach(state -> states.put(state.id(), state));
        return states;
    }
}
