package org.privacygraph.api.breach;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.queries.breach.BreachScope;
import org.privacygraph.queries.breach.Breaches;
import org.privacygraph.queries.breach.Chain;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Vocabulary;

/** One incident with the chains that lead to and from where it happened, each searched once and only when needed. */
final class BreachAnswer {

    private final Incident incident;
    private final Asking asking;
    private @Nullable Chain upstream;
    private @Nullable Chain downstream;

    BreachAnswer(Incident incident, Asking asking) {
        this.incident = incident;
        this.asking = asking;
    }

    Incident incident() {
        return incident;
    }

    Breaches breaches() {
        return asking.breaches();
    }

    Vocabulary vocabulary() {
        return asking.vocabulary();
    }

    /** Where it happened, and the processors that hand data on to there. */
    synchronized Chain upstream() {
        if (upstream == null) {
            upstream = breaches().chains().upstream(incident.breached());
        }
        return upstream;
    }

    /** Where it happened, and the processors to which data are handed on from there. */
    synchronized Chain downstream() {
        if (downstream == null) {
            downstream = breaches().chains().downstream(incident.breached());
        }
        return downstream;
    }

    /** What the questions are about. */
    BreachScope scope() {
        Concept category = incident.category();
        Concept country = incident.country();
        return new BreachScope(
                incident.breached(),
                upstream().parties(),
                category == null ? List.of() : withNarrower(category).toList(),
                country == null ? List.of() : List.of(country.id()),
                incident.withPossible());
    }

    private Stream<String> withNarrower(Concept category) {
        return vocabulary().withNarrower(category).stream().map(Scheme.PERSONAL_DATA_CATEGORY::idOf);
    }
}
