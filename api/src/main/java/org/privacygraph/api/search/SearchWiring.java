package org.privacygraph.api.search;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.page.Connections;
import org.privacygraph.queries.page.Page;
import org.privacygraph.queries.page.PageRequest;
import org.privacygraph.queries.search.Search;

/** Connects the search. */
public final class SearchWiring {

    private SearchWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("search", SearchWiring::search));
        Connections.add(
                wiring,
                "Search",
                environment -> Loaders.node(environment, hit(environment).id()),
                SearchWiring::nodes);
        wiring.type(
                "SearchEdge",
                type -> type.dataFetcher(
                        "score", environment -> hit(environment).score()));
    }

    private static Object search(DataFetchingEnvironment environment) {
        PageRequest request = Connections.request(environment);
        Page<Search.Hit> page = Asking.of(environment)
                .search()
                .page(Objects.requireNonNull(environment.<String>getArgument("text")), request);
        return new Connections.Connection<>(page, request, field -> null);
    }

    private static CompletableFuture<List<Object>> nodes(DataFetchingEnvironment environment) {
        return Loaders.nodes(
                environment,
                Connections.connection(environment).page().items().stream()
                        .map(hit -> ((Search.Hit) hit).id())
                        .toList());
    }

    private static Search.Hit hit(DataFetchingEnvironment environment) {
        return (Search.Hit) Connections.edge(environment).node();
    }
}
