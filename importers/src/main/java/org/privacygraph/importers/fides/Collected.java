package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.privacygraph.fact.Fact;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;

/** The facts of a manifest; one that several places state is one fact with all of them. */
final class Collected {

    /** Ties that come of lists that hold for all declarations of a system; more than these nobody means. */
    private static final int MOST_TIES = 300_000;

    static final String TOO_MANY = "The file ties more than 300,000 things to each other; it was left out.";

    private final FactIds ids = new FactIds();
    private final Map<String, Function<Evidence, Fact>> facts = new LinkedHashMap<>();
    private final Map<String, List<Locator>> places = new LinkedHashMap<>();
    private final Set<Locator> left = new HashSet<>();
    private int ties;

    /**
     * Adds a fact, or a place to it.
     *
     * @return its id
     */
    String shared(String kind, String words, Locator where, Function<Evidence, Fact> fact) {
        String id = FactIds.of(kind, words);
        facts.putIfAbsent(id, fact);
        places.computeIfAbsent(id, key -> new ArrayList<>()).add(where);
        return id;
    }

    /** Whether so many more ties may be made; if so, they are counted. */
    boolean mayTie(int more) {
        if (more > MOST_TIES - ties) {
            return false;
        }
        ties += more;
        return true;
    }

    /** The same for a list that each declaration reads again; it is left when there are too many. */
    boolean mayRead(JsonValue list) {
        if (mayTie(list.node().size())) {
            return true;
        }
        if (left.add(list.where())) {
            list.lost(Reason.MALFORMED, TOO_MANY);
        }
        return false;
    }

    /** An id that no activity has yet. */
    String unusedId(String kind, String words) {
        return ids.unused(kind, words);
    }

    /** Adds a fact that stands in one place, unless one of its id is there. */
    void add(Fact fact) {
        facts.putIfAbsent(fact.id(), evidence -> fact);
        places.putIfAbsent(fact.id(), new ArrayList<>(fact.evidence().locators()));
    }

    /** All facts, in the order in which they were first met. */
    List<Fact> facts() {
        return facts.entrySet().stream()
                .map(fact -> fact.getValue()
                        .apply(new Evidence(places.getOrDefault(fact.getKey(), List.of()), Assertion.STATED, null)))
                .toList();
    }
}
