package org.privacygraph.api.page;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;

/** Shows pages as Relay connections; what is counted is counted only when its field is asked for. */
public final class Connections {

    private Connections() {}

    /**
     * A page with what its fields need.
     *
     * @param page the page
     * @param request what was asked for
     * @param counts what counts something about the whole list, by name of the field
     */
    public record Connection<T>(Page<T> page, PageRequest request, Function<String, @Nullable Object> counts) {

        /** The items with their cursors. */
        public List<Edge<T>> edges() {
            return IntStream.range(0, page.items().size())
                    .mapToObj(
                            i -> new Edge<>(page.items().get(i), page.cursors().get(i)))
                    .toList();
        }
    }

    /** An item with its place in the list. */
    public record Edge<T>(T node, String cursor) {}

    /** Which part of a list the arguments of a field ask for. */
    public static PageRequest request(DataFetchingEnvironment environment) {
        return new PageRequest(
                Objects.requireNonNull(environment.<Integer>getArgument("first")), environment.getArgument("after"));
    }

    /**
     * Adds the fields of the connection type of a list.
     *
     * @param name name of the type of the items
     * @param node shows an item
     * @param nodes shows all items of a page
     */
    public static <T> void add(
            RuntimeWiring.Builder wiring, String name, DataFetcher<?> node, DataFetcher<?> nodes, String... counted) {
        wiring.type(name + "Connection", type -> {
            type.dataFetcher("edges", environment -> connection(environment).edges())
                    .dataFetcher("nodes", nodes)
                    .dataFetcher("pageInfo", environment -> connection(environment));
            for (String field : counted) {
                type.dataFetcher(
                        field, environment -> connection(environment).counts().apply(field));
            }
            return type;
        });
        wiring.type(
                name + "Edge",
                type -> type.dataFetcher("node", node)
                        .dataFetcher("cursor", environment -> edge(environment).cursor()));
    }

    /** Adds the type that tells where a page stands. */
    public static void addPageInfo(RuntimeWiring.Builder wiring) {
        wiring.type(
                "PageInfo",
                type -> type.dataFetcher(
                                "hasNextPage",
                                environment -> connection(environment).page().hasNextPage())
                        .dataFetcher(
                                "hasPreviousPage",
                                environment -> connection(environment).request().after() != null)
                        .dataFetcher(
                                "startCursor",
                                environment -> connection(environment).page().cursors().stream()
                                        .findFirst()
                                        .orElse(null))
                        .dataFetcher(
                                "endCursor",
                                environment -> connection(environment).page().endCursor()));
    }

    /** The connection that is the source of a field. */
    public static Connection<?> connection(DataFetchingEnvironment environment) {
        return Objects.requireNonNull((Connection<?>) environment.getSource());
    }

    /** The edge that is the source of a field. */
    public static Edge<?> edge(DataFetchingEnvironment environment) {
        return Objects.requireNonNull((Edge<?>) environment.getSource());
    }
}
