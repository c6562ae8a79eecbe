package org.privacygraph.api.node;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.node.NodeRow;

/** The few kinds of fetchers that nodes need. */
public final class Fields {

    private Fields() {}

    /** A value made from the source of the field. */
    public static <S> DataFetcher<@Nullable Object> of(Class<S> type, Function<S, @Nullable Object> value) {
        return environment -> value.apply(source(environment, type));
    }

    /** A property of a node. */
    public static DataFetcher<@Nullable Object> property(String name) {
        return of(NodeRow.class, node -> node.properties().get(name));
    }

    /** A property of a node that is a list of texts; empty where it has none. */
    public static DataFetcher<@Nullable Object> texts(String name) {
        return of(NodeRow.class, node -> node.texts(name));
    }

    /** The node that the first relationship of a type leads to. */
    public static DataFetcher<@Nullable Object> target(RelationshipType type) {
        return environment -> source(environment, NodeRow.class)
                .targets(type)
                .findFirst()
                .map(id -> Loaders.node(environment, id))
                .orElse(null);
    }

    /** The nodes that the relationships of a type lead to. */
    public static DataFetcher<@Nullable Object> targets(RelationshipType type) {
        return environment -> Loaders.nodes(
                environment, source(environment, NodeRow.class).targets(type).toList());
    }

    /** The nodes whose relationships of a type lead here. */
    public static DataFetcher<@Nullable Object> leadingHere(RelationshipType type) {
        return environment -> Loaders.leadingTo(
                        environment, source(environment, NodeRow.class).id(), type)
                .thenCompose(ids -> Loaders.nodes(environment, ids));
    }

    /** The relationships of a type, with how they are said. */
    public static DataFetcher<@Nullable Object> ties(RelationshipType type) {
        return of(NodeRow.class, node -> Tie.all(node, type));
    }

    /** The relationships of a type, or one silence where there are none. */
    public static DataFetcher<@Nullable Object> tiesOrSilence(RelationshipType type) {
        return of(NodeRow.class, node -> Tie.allOrSilence(node, type));
    }

    /** The relationship of a type, or the silence where there is none. */
    public static DataFetcher<@Nullable Object> tieOrSilence(RelationshipType type) {
        return of(NodeRow.class, node -> Tie.oneOrSilence(node, type));
    }

    /** The statements with the ids in a property. */
    public static CompletableFuture<List<Object>> statements(
            DataFetchingEnvironment environment, NodeRow node, String property) {
        return Loaders.nodes(environment, node.texts(property));
    }

    /** The source of a field, which is of one type. */
    public static <S> S source(DataFetchingEnvironment environment, Class<S> type) {
        return Objects.requireNonNull(type.cast(environment.getSource()));
    }
}
