package org.privacygraph.queries.breach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;

/**
 * Chains of processors, searched a level at a time, so that their length does not matter and circles end.
 *
 * <p>Only those who hand on what they process for others are part of a chain: not the many controllers at its end.
 */
public final class ProcessorChains {

    private static final CypherFile UPSTREAM = CypherFile.of(ProcessorChains.class, "upstream");
    private static final CypherFile DOWNSTREAM = CypherFile.of(ProcessorChains.class, "downstream");
    private static final CypherFile OPERATED = CypherFile.of(ProcessorChains.class, "operated");
    private static final CypherFile MEMBERS = CypherFile.of(ProcessorChains.class, "members");

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public ProcessorChains(GraphReader reader) {
        this.reader = reader;
    }

    /** The parties, and all processors that hand data on to them (GDPR Art. 28(2), (4)). */
    public Chain upstream(List<String> starts) {
        return search(UPSTREAM, starts);
    }

    /** The parties, and all processors to which they hand data and who hand them on. */
    public Chain downstream(List<String> starts) {
        return search(DOWNSTREAM, starts);
    }

    /** Ids of the parties and of the services that documents say they run, at any depth. */
    public List<String> withServices(List<String> parties) {
        return closure(OPERATED, parties);
    }

    /** Ids of the parties and of their parts and subsidiaries, at any depth. */
    public List<String> withMembers(List<String> parties) {
        return closure(MEMBERS, parties);
    }

    private Chain search(CypherFile question, List<String> starts) {
        Chain chain = new Chain(starts);
        List<String> level = starts;
        while (!level.isEmpty()) {
            Set<String> further = new LinkedHashSet<>();
            reader.ask(
                            question,
                            Map.of("ids", level, "roles", BreachScope.PROCESSING),
                            row -> new Chain.Step(row.text("far"), row.text("near"), row.text("disclosure")))
                    .forEach(step -> {
                        if (chain.add(step)) {
                            further.add(step.far());
                        }
                    });
            level = List.copyOf(further);
        }
        return chain;
    }

    private List<String> closure(CypherFile question, List<String> starts) {
        Set<String> found = new LinkedHashSet<>(starts);
        List<String> level = starts;
        while (!level.isEmpty()) {
            List<String> further = new ArrayList<>();
            for (String id : reader.ask(question, Map.of("ids", level), row -> row.text("id"))) {
                if (found.add(id)) {
                    further.add(id);
                }
            }
            level = further;
        }
        return List.copyOf(found);
    }
}
