package org.privacygraph.api.breach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.privacygraph.law.BreachLaw;
import org.privacygraph.law.CompetentAuthority;
import org.privacygraph.queries.breach.ConcernedControllers;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;

/** Finds the supervisory authorities of controllers by where they sit. */
final class Authorities {

    /** Key of the bundled directory of authorities. */
    static final String DIRECTORY = "datenanfragen-list-supervisory-authorities";

    private final BreachAnswer answer;
    private final Map<String, List<String>> byCountry;

    Authorities(BreachAnswer answer) {
        this.answer = answer;
        this.byCountry = answer.breaches().authorities().byCountry(DIRECTORY);
    }

    /**
     * Who is competent.
     *
     * @param competent the rule
     * @param country the country; null where not known
     * @param ids ids of its authorities
     */
    record View(CompetentAuthority competent, @Nullable Concept country, List<String> ids) {
        View {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Who is competent for how many.
     *
     * @param controllerCount number of controllers
     * @param authority who
     */
    record Count(long controllerCount, View authority) {}

    /** The authorities of controllers at places, given by their ids. */
    List<View> of(Collection<String> places) {
        List<String> countries = places.stream()
                .flatMap(id -> answer.vocabulary().findById(id).stream())
                .filter(place -> place.scheme() == Scheme.COUNTRY)
                .map(Concept::key)
                .toList();
        List<String> people =
                answer.incident().people().stream().map(Concept::key).toList();
        return BreachLaw.bundled()
                .competent(countries, people, answer.incident().asOf(), answer.vocabulary())
                .stream()
                .map(this::view)
                .toList();
    }

    /** The authorities of all controllers, those of the most controllers first. */
    List<Count> all() {
        Map<CompetentAuthority, Long> counts = new LinkedHashMap<>();
        Map<CompetentAuthority, View> views = new HashMap<>();
        for (ConcernedControllers.PlacesCount group :
                answer.breaches().controllers().places(answer.scope())) {
            of(group.places()).forEach(view -> {
                counts.merge(view.competent(), group.count(), Long::sum);
                views.put(view.competent(), view);
            });
        }
        List<Count> all = new ArrayList<>();
        counts.forEach((competent, count) -> all.add(new Count(count, Objects.requireNonNull(views.get(competent)))));
        all.sort((one, other) -> Long.compare(other.controllerCount(), one.controllerCount()));
        return all;
    }

    private View view(CompetentAuthority competent) {
        String country = competent.country();
        Concept concept = country == null
                ? null
                : answer.vocabulary().find(Scheme.COUNTRY, country).orElse(null);
        return new View(
                competent, concept, concept == null ? List.of() : byCountry.getOrDefault(concept.id(), List.of()));
    }
}
