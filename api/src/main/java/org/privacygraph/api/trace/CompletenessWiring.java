package org.privacygraph.api.trace;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.trace.TraceWiring.Answer;
import org.privacygraph.queries.trace.Completeness;

/** Connects what a trace tells of what it does not know. */
final class CompletenessWiring {

    private static final int MAX_OPEN = 100;

    private CompletenessWiring() {}

    static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "LineageCompleteness",
                type -> type.dataFetcher("complete", of(Completeness::complete))
                        .dataFetcher("limitsMet", of(Completeness::limitsMet))
                        .dataFetcher("unexplored", of(Completeness::unexplored))
                        .dataFetcher(
                                "explored",
                                Fields.of(Answer.class, answer -> answer.found().explored()))
                        .dataFetcher(
                                "openDisclosureCount",
                                environment -> open(environment).size())
                        .dataFetcher(
                                "openDisclosures",
                                environment -> Loaders.nodes(
                                        environment,
                                        open(environment).stream()
                                                .limit(MAX_OPEN)
                                                .toList())));
    }

    private static DataFetcher<@Nullable Object> of(Function<Completeness, @Nullable Object> value) {
        return Fields.of(Answer.class, answer -> value.apply(answer.found().completeness()));
    }

    private static List<String> open(DataFetchingEnvironment environment) {
        Answer answer = Fields.source(environment, Answer.class);
        return Asking.of(environment).tracing().open(answer.question(), answer.found());
    }
}
