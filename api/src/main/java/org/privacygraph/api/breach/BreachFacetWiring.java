package org.privacygraph.api.breach;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.law.BreachLaw;
import org.privacygraph.law.Competence;
import org.privacygraph.law.OpenPoint;
import org.privacygraph.law.RiskSignal;
import org.privacygraph.queries.breach.BreachFacets;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;

/** Connects what is told once of an incident: people, places, authorities, deadlines, signals, measures, open points. */
final class BreachFacetWiring {

    private static final String NOT_KNOWN =
            "No document says where the controller sits. Its main establishment decides (GDPR Art. 56(1)).";

    private BreachFacetWiring() {}

    static void add(RuntimeWiring.Builder wiring) {
        addCounts(wiring);
        addAuthorities(wiring);
        addDeadlines(wiring);
        addSignals(wiring);
        wiring.type(
                "BreachOpenPoint",
                type -> type.dataFetcher("key", Fields.of(OpenPoint.class, OpenPoint::key))
                        .dataFetcher("article", Fields.of(OpenPoint.class, OpenPoint::article))
                        .dataFetcher("asked", Fields.of(OpenPoint.class, OpenPoint::asked))
                        .dataFetcher("why", Fields.of(OpenPoint.class, OpenPoint::why)));
    }

    private static void addCounts(RuntimeWiring.Builder wiring) {
        wiring.type(
                "BreachDataSubjects",
                type -> type.dataFetcher("category", BreachWiring::concept)
                        .dataFetcher("isStated", count(BreachFacets.Count::isStated))
                        .dataFetcher("activityCount", count(BreachFacets.Count::count))
                        .dataFetcher("groups", BreachFacetWiring::examples));
        wiring.type(
                "BreachPlace",
                type -> type.dataFetcher("place", BreachWiring::concept)
                        .dataFetcher("disclosureCount", count(BreachFacets.Count::count)));
        wiring.type(
                "BreachMeasure",
                type -> type.dataFetcher("concept", BreachWiring::concept)
                        .dataFetcher("activityCount", count(BreachFacets.Count::count))
                        .dataFetcher("mayMakeUnintelligible", BreachFacetWiring::mayMakeUnintelligible)
                        .dataFetcher("measures", BreachFacetWiring::examples));
    }

    private static void addAuthorities(RuntimeWiring.Builder wiring) {
        wiring.type(
                "BreachAuthority",
                type -> type.dataFetcher(
                                "controllerCount",
                                Fields.of(Authorities.Count.class, Authorities.Count::controllerCount))
                        .dataFetcher("authority", Fields.of(Authorities.Count.class, Authorities.Count::authority)));
        wiring.type(
                "CompetentAuthority",
                type -> type.dataFetcher("role", view(view -> view.competent().role()))
                        .dataFetcher("country", view(Authorities.View::country))
                        .dataFetcher("regime", competence(Competence::regime, null))
                        .dataFetcher("article", competence(Competence::article, null))
                        .dataFetcher("words", competence(Competence::words, NOT_KNOWN))
                        .dataFetcher("source", competence(Competence::source, null))
                        .dataFetcher(
                                "authorities",
                                environment -> Loaders.nodes(
                                        environment,
                                        Fields.source(environment, Authorities.View.class)
                                                .ids()))
                        .dataFetcher("isOneOfSeveral", view(view -> view.ids().size() > 1)));
    }

    private static void addDeadlines(RuntimeWiring.Builder wiring) {
        wiring.type(
                "BreachDeadline",
                type -> type.dataFetcher("key", deadline(one -> one.duty().key()))
                        .dataFetcher("regime", deadline(one -> one.duty().regime()))
                        .dataFetcher("bearer", deadline(one -> one.duty().bearer()))
                        .dataFetcher("article", deadline(one -> one.duty().article()))
                        .dataFetcher("words", deadline(one -> one.duty().words()))
                        .dataFetcher("within", deadline(one -> text(one.duty().within())))
                        .dataFetcher("until", deadline(Deadlines::until))
                        .dataFetcher("remaining", deadline(one -> text(one.remaining())))
                        .dataFetcher("isOverdue", deadline(Deadlines::isOverdue))
                        .dataFetcher("source", deadline(one -> one.duty().source())));
    }

    private static void addSignals(RuntimeWiring.Builder wiring) {
        wiring.type(
                "HighRiskSignal",
                type -> type.dataFetcher("key", signal(one -> one.signal().key()))
                        .dataFetcher(
                                "speaksForHighRisk", signal(one -> one.signal().kind() != RiskSignal.Kind.MEASURE))
                        .dataFetcher("article", signal(one -> one.signal().article()))
                        .dataFetcher("reason", signal(one -> one.signal().reason()))
                        .dataFetcher("source", signal(one -> one.signal().source()))
                        .dataFetcher("count", signal(Signals.Found::count))
                        .dataFetcher("dataItems", examples(Set.of(RiskSignal.Kind.DATA_CATEGORY)))
                        .dataFetcher(
                                "dataSubjects",
                                examples(Set.of(RiskSignal.Kind.DATA_SUBJECT, RiskSignal.Kind.AGE_BELOW)))
                        .dataFetcher("measures", examples(Set.of(RiskSignal.Kind.MEASURE))));
    }

    private static DataFetcher<@Nullable Object> examples(Set<RiskSignal.Kind> kinds) {
        return environment -> {
            Signals.Found found = Fields.source(environment, Signals.Found.class);
            return Loaders.nodes(environment, kinds.contains(found.signal().kind()) ? found.examples() : List.of());
        };
    }

    private static Object examples(DataFetchingEnvironment environment) {
        return Loaders.nodes(
                environment,
                Fields.source(environment, BreachFacets.Count.class).examples());
    }

    private static boolean mayMakeUnintelligible(DataFetchingEnvironment environment) {
        Concept concept = BreachWiring.concept(environment);
        var vocabulary = Asking.of(environment).vocabulary();
        return concept != null
                && BreachLaw.bundled().signals().stream()
                        .filter(signal -> signal.kind() == RiskSignal.Kind.MEASURE)
                        .flatMap(signal -> signal.concepts().stream())
                        .flatMap(key -> vocabulary.find(Scheme.MEASURE, key).stream())
                        .anyMatch(broad -> vocabulary.withNarrower(broad).contains(concept.key()));
    }

    private static @Nullable String text(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }

    private static DataFetcher<@Nullable Object> count(Function<BreachFacets.Count, @Nullable Object> value) {
        return Fields.of(BreachFacets.Count.class, value);
    }

    private static DataFetcher<@Nullable Object> view(Function<Authorities.View, @Nullable Object> value) {
        return Fields.of(Authorities.View.class, value);
    }

    private static DataFetcher<@Nullable Object> competence(
            Function<Competence, Object> value, @Nullable Object otherwise) {
        return view(view -> {
            Competence competence = view.competent().competence();
            return competence == null ? otherwise : value.apply(competence);
        });
    }

    private static DataFetcher<@Nullable Object> deadline(Function<Deadlines, @Nullable Object> value) {
        return Fields.of(Deadlines.class, value);
    }

    private static DataFetcher<@Nullable Object> signal(Function<Signals.Found, @Nullable Object> value) {
        return Fields.of(Signals.Found.class, value);
    }
}
