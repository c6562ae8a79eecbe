package org.privacygraph.api.lineage;

import static org.privacygraph.graph.RelationshipType.*;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.fact.FactWiring;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.node.Tie;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.queries.lineage.RecipientRow;
import org.privacygraph.queries.node.NodeRow;

/** Connects {@code Recipient}: what its disclosures say, put together. */
final class RecipientWiring {

    private RecipientWiring() {}

    static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Recipient",
                type -> type.dataFetcher(
                                "party",
                                environment -> Loaders.node(
                                        environment, row(environment).party()))
                        .dataFetcher("role", Fields.of(RecipientRow.class, RecipientRow::role))
                        .dataFetcher("roleAssertion", together(RecipientWiring::roleAssertion))
                        .dataFetcher("deniedBy", RecipientWiring::deniedBy)
                        .dataFetcher("country", together(nodes -> Tie.oneOrSilence(nodes.getFirst(), LOCATED_IN)))
                        .dataFetcher("legalBases", together(RecipientWiring::bases))
                        .dataFetcher("safeguards", RecipientWiring::safeguards)
                        .dataFetcher(
                                "dataItems",
                                environment -> Loaders.nodes(
                                        environment, row(environment).items()))
                        .dataFetcher(
                                "itemised",
                                together(nodes -> nodes.stream()
                                        .allMatch(node -> Boolean.TRUE.equals(
                                                node.properties().get("itemised")))))
                        .dataFetcher("coded", RecipientWiring::coded)
                        .dataFetcher("disclosures", together(nodes -> nodes))
                        .dataFetcher("disclosureCount", Fields.of(RecipientRow.class, RecipientRow::disclosureCount))
                        .dataFetcher(
                                "documents",
                                further(nodes -> nodes.stream()
                                        .map(node -> "document/" + node.text("source"))
                                        .distinct()
                                        .toList()))
                        .dataFetcher(
                                "evidence",
                                further(nodes -> nodes.stream()
                                        .flatMap(Tie::statementsOf)
                                        .distinct()
                                        .toList())));
    }

    private static CompletableFuture<Boolean> coded(DataFetchingEnvironment environment) {
        return Loaders.nodes(environment, row(environment).items())
                .thenApply(items -> items.stream()
                        .map(NodeRow.class::cast)
                        .noneMatch(item -> item.links(IS_A).isEmpty()
                                || !item.texts("uncoded").isEmpty()));
    }

    private static String roleAssertion(List<NodeRow> disclosures) {
        List<String> said = disclosures.stream()
                .map(node -> String.valueOf(node.text("roleAssertion")))
                .toList();
        return said.contains(Assertion.STATED.name()) ? Assertion.STATED.name() : said.getFirst();
    }

    private static CompletableFuture<List<Object>> deniedBy(DataFetchingEnvironment environment) {
        List<CompletableFuture<List<String>>> loading = row(environment).disclosures().stream()
                .map(id -> Loaders.leadingTo(environment, id, CONTRADICTED_BY))
                .toList();
        return CompletableFuture.allOf(loading.toArray(CompletableFuture[]::new))
                .thenCompose(done -> Loaders.nodes(
                        environment,
                        loading.stream()
                                .flatMap(future -> future.join().stream())
                                .distinct()
                                .toList()));
    }

    /** Each basis once for each way in which it is said, with its grain and interest. */
    private static List<Tie> bases(List<NodeRow> disclosures) {
        List<Tie> bases = new ArrayList<>();
        for (NodeRow disclosure : disclosures) {
            Tie.allOrSilence(disclosure, ON_BASIS).stream()
                    .filter(tie -> bases.stream()
                            .noneMatch(other -> Objects.equals(other.target(), tie.target())
                                    && other.assertion().equals(tie.assertion())
                                    && Objects.equals(other.text("grain"), tie.text("grain"))
                                    && Objects.equals(other.text("interest"), tie.text("interest"))))
                    .forEach(bases::add);
        }
        return bases;
    }

    private static CompletableFuture<List<Tie>> safeguards(DataFetchingEnvironment environment) {
        List<CompletableFuture<List<Tie>>> loading = row(environment).disclosures().stream()
                .map(id -> FactWiring.safeguards(environment, id))
                .toList();
        return CompletableFuture.allOf(loading.toArray(CompletableFuture[]::new))
                .thenApply(done -> {
                    List<Tie> tools = new ArrayList<>();
                    loading.stream()
                            .flatMap(future -> future.join().stream())
                            .filter(tie ->
                                    tools.stream().noneMatch(other -> Objects.equals(other.target(), tie.target())))
                            .forEach(tools::add);
                    return tools;
                });
    }

    private static DataFetcher<Object> together(Function<List<NodeRow>, @Nullable Object> value) {
        return environment -> disclosures(environment).thenApply(value::apply);
    }

    private static DataFetcher<Object> further(Function<List<NodeRow>, List<String>> ids) {
        return environment ->
                disclosures(environment).thenCompose(nodes -> Loaders.nodes(environment, ids.apply(nodes)));
    }

    private static CompletableFuture<List<NodeRow>> disclosures(DataFetchingEnvironment environment) {
        return Loaders.nodes(environment, row(environment).disclosures())
                .thenApply(nodes -> nodes.stream().map(NodeRow.class::cast).toList());
    }

    private static RecipientRow row(DataFetchingEnvironment environment) {
        return Fields.source(environment, RecipientRow.class);
    }
}
