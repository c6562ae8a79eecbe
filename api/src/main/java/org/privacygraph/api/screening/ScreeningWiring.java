package org.privacygraph.api.screening;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.queries.screening.DpiaCriterion;
import org.privacygraph.queries.screening.DpiaReason;
import org.privacygraph.queries.screening.DpiaScreening;
import org.privacygraph.queries.screening.DpiaSignal;

/** Connects the screening for signs of a high risk. */
public final class ScreeningWiring {

    private ScreeningWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("dpiaScreening", ScreeningWiring::screening));
        wiring.type(
                "DpiaScreening",
                type -> type.dataFetcher(
                                "activity",
                                environment -> Loaders.node(
                                        environment,
                                        Fields.source(environment, DpiaScreening.class)
                                                .activity()))
                        .dataFetcher("hint", Fields.of(DpiaScreening.class, DpiaScreening::hint))
                        .dataFetcher("seenCount", count(DpiaSignal.State.SEEN))
                        .dataFetcher("cannotSeeCount", count(DpiaSignal.State.CANNOT_SEE))
                        .dataFetcher("signals", Fields.of(DpiaScreening.class, DpiaScreening::signals)));
        wiring.type(
                "DpiaSignal",
                type -> type.dataFetcher("criterion", Fields.of(DpiaSignal.class, DpiaSignal::criterion))
                        .dataFetcher(
                                "state",
                                Fields.of(
                                        DpiaSignal.class,
                                        signal -> signal.state().name()))
                        .dataFetcher("reasons", Fields.of(DpiaSignal.class, DpiaSignal::reasons))
                        .dataFetcher(
                                "cannotSee",
                                Fields.of(
                                        DpiaSignal.class,
                                        signal -> signal.criterion().cannotSee())));
        wiring.type(
                "DpiaCriterion",
                type -> type.dataFetcher("code", criterion(DpiaCriterion::code))
                        .dataFetcher(
                                "kind", criterion(criterion -> criterion.kind().name()))
                        .dataFetcher("title", criterion(DpiaCriterion::title))
                        .dataFetcher("reference", criterion(DpiaCriterion::reference))
                        .dataFetcher("source", criterion(DpiaCriterion::source)));
        wiring.type(
                "DpiaReason",
                type -> type.dataFetcher("concept", ScreeningWiring::concept)
                        .dataFetcher(
                                "subject",
                                environment -> Loaders.node(
                                        environment, reason(environment).subject()))
                        .dataFetcher(
                                "assertion",
                                environment -> reason(environment).assertion().name())
                        .dataFetcher(
                                "grain",
                                environment -> reason(environment).grain().name())
                        .dataFetcher(
                                "evidence",
                                environment -> Loaders.nodes(
                                        environment, reason(environment).statements())));
    }

    private static @Nullable Object screening(DataFetchingEnvironment environment) {
        LocalDate asOf = Asking.asOf(environment);
        String activity = Objects.requireNonNull(environment.<String>getArgument("activity"));
        return Asking.of(environment)
                .screenings()
                .screening(activity, asOf)
                .map(screening -> DataFetcherResult.newResult()
                        .data(screening)
                        .localContext(asOf)
                        .build())
                .orElse(null);
    }

    private static DataFetcher<@Nullable Object> count(DpiaSignal.State state) {
        return Fields.of(DpiaScreening.class, screening -> screening.count(state));
    }

    private static DataFetcher<@Nullable Object> criterion(Function<DpiaCriterion, @Nullable Object> value) {
        return Fields.of(DpiaCriterion.class, value);
    }

    private static @Nullable Object concept(DataFetchingEnvironment environment) {
        DpiaReason reason = reason(environment);
        return reason.isConcept() ? Loaders.node(environment, reason.value()) : null;
    }

    private static DpiaReason reason(DataFetchingEnvironment environment) {
        return Fields.source(environment, DpiaReason.class);
    }
}
