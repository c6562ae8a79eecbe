package org.privacygraph.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.queries.node.Nodes;

/** Loads nodes for all fields of a level of a request at once, so that no list asks once an item. */
public final class Loaders {

    private static final String NODES = "nodes";
    private static final String STATUTES = "statutes";
    private static final int BATCH = 2_000;

    private Loaders() {}

    /** Loaders for one request. */
    public static DataLoaderRegistry registry(Nodes nodes) {
        DataLoaderOptions options =
                DataLoaderOptions.newOptions().setMaxBatchSize(BATCH).build();
        DataLoaderRegistry registry = new DataLoaderRegistry();
        registry.register(
                NODES,
                DataLoaderFactory.<String, @Nullable NodeRow>newDataLoader(
                        ids -> {
                            Map<String, NodeRow> found = nodes.byIds(ids);
                            return CompletableFuture.completedFuture(ids.stream()
                                    .<@Nullable NodeRow>map(found::get)
                                    .toList());
                        },
                        options));
        for (RelationshipType type : RelationshipType.values()) {
            registry.register(
                    type.name(),
                    DataLoaderFactory.<String, List<String>>newDataLoader(
                            ids -> {
                                Map<String, List<String>> found = nodes.leadingTo(ids, type);
                                return CompletableFuture.completedFuture(ids.stream()
                                        .map(id -> found.getOrDefault(id, List.of()))
                                        .toList());
                            },
                            options));
        }
        registry.register(
                STATUTES,
                DataLoaderFactory.<String, List<String>>newDataLoader(
                        documents -> {
                            Map<String, List<String>> found = nodes.factsOf(documents, NodeLabel.STATUTE_REFERENCE);
                            return CompletableFuture.completedFuture(documents.stream()
                                    .map(document -> found.getOrDefault(document, List.of()))
                                    .toList());
                        },
                        options));
        return registry;
    }

    /** Ids of the references to statutes in the document with this key. */
    public static CompletableFuture<List<String>> statutesOf(DataFetchingEnvironment environment, String document) {
        DataLoader<String, List<String>> loader = Objects.requireNonNull(environment.getDataLoader(STATUTES));
        return loader.load(document);
    }

    /** The node with this id: a {@link NodeRow}, or a concept of the vocabulary; null where there is none. */
    public static CompletableFuture<@Nullable Object> node(DataFetchingEnvironment environment, String id) {
        Object concept = Asking.of(environment).vocabulary().findById(id).orElse(null);
        if (concept != null) {
            return CompletableFuture.completedFuture(concept);
        }
        return row(environment, id).thenApply(row -> row);
    }

    /** The node with this id; null where there is none. */
    public static CompletableFuture<@Nullable NodeRow> row(DataFetchingEnvironment environment, String id) {
        DataLoader<String, NodeRow> loader = Objects.requireNonNull(environment.getDataLoader(NODES));
        return loader.load(id);
    }

    /** The nodes with these ids, in this order; what is not there is left out. */
    public static CompletableFuture<List<Object>> nodes(DataFetchingEnvironment environment, List<String> ids) {
        List<CompletableFuture<@Nullable Object>> loading =
                ids.stream().map(id -> node(environment, id)).toList();
        return CompletableFuture.allOf(loading.toArray(CompletableFuture[]::new))
                .thenApply(done -> loading.stream()
                        .map(CompletableFuture::join)
                        .<Object>mapMulti((node, found) -> {
                            if (node != null) {
                                found.accept(node);
                            }
                        })
                        .toList());
    }

    /** Ids of the nodes that lead to a node by a type of relationship. */
    public static CompletableFuture<List<String>> leadingTo(
            DataFetchingEnvironment environment, String id, RelationshipType type) {
        DataLoader<String, List<String>> loader = Objects.requireNonNull(environment.getDataLoader(type.name()));
        return loader.load(id);
    }
}
