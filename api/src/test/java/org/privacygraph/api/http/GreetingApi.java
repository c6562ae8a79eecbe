package org.privacygraph.api.http;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.error.FailureHandler;
import org.privacygraph.api.error.KnownFailures;
import org.privacygraph.api.limit.Guard;
import org.privacygraph.api.limit.Limits;

/** A small API with every way to fail, put together as the real one is. */
public final class GreetingApi implements GraphQlExecutor {
    public static final String SECRET = "SECRET-7f3a MATCH (n) RETURN n at /var/lib/neo4j";

    /** Down to zero once a blocking fetcher was interrupted. */
    public final CountDownLatch interrupted = new CountDownLatch(1);
    /** Down to zero once a blocking fetcher waits. */
    public final CountDownLatch blocked = new CountDownLatch(1);

    private final GraphQL graphQl;
    private final Guard guard;

    public GreetingApi(Limits limits) {
        FailureHandler failures =
                new FailureHandler(KnownFailures.unavailableWhen(java.net.ConnectException.class::isInstance));
        this.graphQl = limits.instrument(GraphQL.newGraphQL(schema()).defaultDataFetcherExceptionHandler(failures))
                .build();
        this.guard = new Guard(limits, failures);
    }

    @Override
    public graphql.ExecutionResult execute(GraphQlRequest request) {
        return guard.execute(graphQl, request.toExecutionInput().dataLoaderRegistry(loaders()));
    }

    private static DataLoaderRegistry loaders() {
        DataLoader<String, String> loader = DataLoaderFactory.newDataLoader(keys -> CompletableFuture.completedFuture(
                keys.stream().map(key -> "loaded " + key).toList()));
        return DataLoaderRegistry.newRegistry().register("loader", loader).build();
    }

    private GraphQLSchema schema() {
        var sdl = new InputStreamReader(GreetingApi.class.getResourceAsStream("test.graphqls"), StandardCharsets.UTF_8);
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring());
    }

    private RuntimeWiring wiring() {
        return RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        query -> query.dataFetcher("hello", env -> "Hello, " + env.getArgument("name") + "!")
                                .dataFetcher("self", env -> "self")
                                .dataFetcher(
                                        "page", env -> Collections.nCopies(env.<Integer>getArgument("first"), "self"))
                                .dataFetcher(
                                        "loaded",
                                        env -> env.<String, String>getDataLoader("loader")
                                                .load(env.getArgument("key")))
                                .dataFetcher("blocks", env -> block())
                                .dataFetcher("fails", env -> {
                                    throw new IllegalStateException(SECRET, new RuntimeException(SECRET));
                                })
                                .dataFetcher("refused", env -> {
                                    throw new ClientError(
                                            ErrorCode.NOT_FOUND, "There is no organisation x.", "Did you mean y?");
                                })
                                .dataFetcher("unreachable", env -> {
                                    throw new RuntimeException(SECRET, new java.net.ConnectException(SECRET));
                                })
                                .dataFetcher("wrongType", env -> List.of(SECRET))
                                .dataFetcher("nothing", env -> null))
                .build();
    }

    private String block() throws InterruptedException {
        blocked.countDown();
        try {
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
        }
    }
}
