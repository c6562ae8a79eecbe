package org.privacygraph.api.breach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.law.BreachLaw;
import org.privacygraph.law.RiskSignal;
import org.privacygraph.queries.breach.BreachFacets;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;

/** Looks for what speaks for a high risk to people, or against it. */
final class Signals {

    private static final int EXAMPLES = 10;

    private final BreachAnswer answer;
    private final List<CategoryView> categories;
    private final List<BreachFacets.Count> people;
    private final List<BreachFacets.Count> measures;

    private Signals(BreachAnswer answer) {
        this.answer = answer;
        this.categories = CategoryView.all(answer).stream()
                .filter(CategoryView::isConcerned)
                .toList();
        this.people = answer.breaches().facets().dataSubjects(answer.scope());
        this.measures = answer.breaches().facets().measures(answer.scope());
    }

    /**
     * A signal that was found.
     *
     * @param signal which
     * @param count on how many it rests
     * @param examples ids of facts that it rests on
     */
    record Found(RiskSignal signal, long count, List<String> examples) {
        Found {
            examples = List.copyOf(examples);
        }
    }

    static List<Found> of(BreachAnswer answer) {
        Signals signals = new Signals(answer);
        List<Found> found = new ArrayList<>();
        for (RiskSignal signal : BreachLaw.bundled().signals()) {
            Found one = signals.look(signal);
            if (one.count() > 0) {
                found.add(one);
            }
        }
        return found;
    }

    private Found look(RiskSignal signal) {
        return switch (signal.kind()) {
            case DATA_CATEGORY -> data(signal);
            case DATA_SUBJECT -> facets(signal, people, Scheme.DATA_SUBJECT_CATEGORY);
            case MEASURE -> facets(signal, measures, Scheme.MEASURE);
            case AGE_BELOW ->
                found(
                        signal,
                        people.stream()
                                .filter(one -> one.ageBelow() != null && one.ageBelow() <= signal.threshold())
                                .toList());
            case CONTROLLERS -> above(signal, answer.breaches().controllers().count(answer.scope()));
            case RECIPIENTS -> above(signal, answer.breaches().onward().count(answer.scope(), answer.downstream()));
        };
    }

    private Found data(RiskSignal signal) {
        Set<String> wanted = closure(signal, Scheme.PERSONAL_DATA_CATEGORY);
        List<CategoryView> those = categories.stream()
                .filter(view -> isAmong(view.category(), wanted))
                .toList();
        return new Found(
                signal,
                those.stream()
                        .mapToLong(view -> view.count().activityCount())
                        .max()
                        .orElse(0),
                examples(those, view -> view.count().items()));
    }

    private Found facets(RiskSignal signal, List<BreachFacets.Count> counts, Scheme scheme) {
        Set<String> wanted = closure(signal, scheme);
        return found(
                signal,
                counts.stream()
                        .filter(one -> {
                            String id = one.concept();
                            return id != null
                                    && isAmong(answer.vocabulary().findById(id).orElse(null), wanted);
                        })
                        .toList());
    }

    private static Found found(RiskSignal signal, List<BreachFacets.Count> those) {
        return new Found(
                signal,
                those.stream().mapToLong(BreachFacets.Count::count).max().orElse(0),
                examples(those, BreachFacets.Count::examples));
    }

    private static Found above(RiskSignal signal, long count) {
        return new Found(signal, count > signal.threshold() ? count : 0, List.of());
    }

    private Set<String> closure(RiskSignal signal, Scheme scheme) {
        Set<String> closure = new HashSet<>();
        for (String key : signal.concepts()) {
            answer.vocabulary()
                    .find(scheme, key)
                    .ifPresent(concept -> closure.addAll(answer.vocabulary().withNarrower(concept)));
        }
        return closure;
    }

    private static boolean isAmong(@Nullable Concept concept, Set<String> keys) {
        return concept != null && keys.contains(concept.key());
    }

    private static <T> List<String> examples(List<T> those, Function<T, List<String>> ids) {
        return those.stream()
                .flatMap(one -> Stream.of(ids.apply(one)))
                .flatMap(List::stream)
                .distinct()
                .limit(EXAMPLES)
                .toList();
    }
}
