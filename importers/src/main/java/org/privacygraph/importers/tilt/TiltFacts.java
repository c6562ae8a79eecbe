package org.privacygraph.importers.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Fact;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Locator;

/** The facts of a document while it is read; what is said twice is one fact with both places. */
final class TiltFacts {

    private final Map<String, Pending> pending = new LinkedHashMap<>();

    private record Pending(
            Function<Evidence, Fact> fact,
            List<Locator> places,
            Assertion assertion,
            @Nullable String note) {}

    /** Adds a fact that the document states. */
    String add(String id, Locator at, Function<Evidence, Fact> fact) {
        return add(id, at, Assertion.STATED, null, fact);
    }

    /**
     * Adds a fact.
     *
     * @param id made of all that it says, so that facts of one id say the same
     * @param fact makes it of its evidence
     * @return the id
     */
    String add(String id, Locator at, Assertion assertion, @Nullable String note, Function<Evidence, Fact> fact) {
        pending.computeIfAbsent(id, key -> new Pending(fact, new ArrayList<>(), assertion, note))
                .places()
                .add(at);
        return id;
    }

    /** The facts, in the order in which the document first says them. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Pending fact : pending.values()) {
            facts.add(fact.fact().apply(new Evidence(fact.places(), fact.assertion(), fact.note())));
        }
        return facts;
    }
}
