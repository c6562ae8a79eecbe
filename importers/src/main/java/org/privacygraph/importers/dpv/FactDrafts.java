package org.privacygraph.importers.dpv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.privacygraph.fact.Fact;
import org.privacygraph.importers.FactIds;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;

/** The facts that are found while a file is read; what two places say is one fact with both places. */
final class FactDrafts {

    private record Draft(Set<Locator> places, Function<Evidence, Fact> fact) {}

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final FactIds factIds = new FactIds();

    /**
     * The id for a thing; the same thing keeps it.
     *
     * @param kind short name of the kind of fact
     * @param thing what tells the thing from others in this file
     * @param words what its id is made of
     */
    String id(String kind, String thing, String words) {
        return ids.computeIfAbsent(kind + " " + thing, key -> factIds.unused(kind, words));
    }

    /** Whether there is a fact of this id. */
    boolean has(String id) {
        return drafts.containsKey(id);
    }

    /** Another place of the fact, which is made when there is none yet. */
    void put(String id, Locator place, Function<Evidence, Fact> fact) {
        drafts.computeIfAbsent(id, key -> new Draft(new TreeSet<>(), fact))
                .places()
                .add(place);
    }

    /** Replaces what is to be made of a fact, and keeps its places. */
    void replace(String id, Locator place, Function<Evidence, Fact> fact) {
        Set<Locator> places = new TreeSet<>(Set.of(place));
        Draft old = drafts.get(id);
        if (old != null) {
            places.addAll(old.places());
        }
        drafts.put(id, new Draft(places, fact));
    }

    List<Fact> facts() {
        return drafts.values().stream()
                .map(draft -> draft.fact().apply(new Evidence(List.copyOf(draft.places()), Assertion.STATED, null)))
                .toList();
    }
}
