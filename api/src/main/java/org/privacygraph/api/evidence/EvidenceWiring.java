package org.privacygraph.api.evidence;

import static org.privacygraph.api.node.Fields.property;
import static org.privacygraph.api.node.Fields.source;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.graph.RelationshipType;
import org.privacygraph.provenance.LineRange;
import org.privacygraph.queries.node.NodeRow;

/** Connects documents and statements. */
public final class EvidenceWiring {

    private EvidenceWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Statement",
                type -> type.dataFetcher("document", Fields.target(RelationshipType.IN))
                        .dataFetcher("locator", property("locator"))
                        .dataFetcher("section", property("section"))
                        .dataFetcher("firstLine", property("firstLine"))
                        .dataFetcher("lastLine", property("lastLine"))
                        .dataFetcher("quote", EvidenceWiring::quote));
        wiring.type(
                "SourceDocument",
                type -> type.dataFetcher("key", property("key"))
                        .dataFetcher(
                                "kind",
                                Fields.of(NodeRow.class, node -> node.label().name()))
                        .dataFetcher("title", property("name"))
                        .dataFetcher("language", property("language"))
                        .dataFetcher("url", Fields.of(NodeRow.class, EvidenceWiring::url))
                        .dataFetcher("sha256", property("sha256"))
                        .dataFetcher("lineCount", property("lineCount"))
                        .dataFetcher("fileName", property("fileName"))
                        .dataFetcher("version", property("version"))
                        .dataFetcher("lastUpdated", environment -> environment.getSource())
                        .dataFetcher(
                                "governingLaw",
                                Fields.of(NodeRow.class, node -> node.text("governingLaw") == null ? null : node))
                        .dataFetcher("issuer", Fields.target(RelationshipType.ISSUED_BY))
                        .dataFetcher("statutes", EvidenceWiring::statutes)
                        .dataFetcher(
                                "hasText",
                                environment -> lines(environment, source(environment, NodeRow.class)) != null));
        wiring.type(
                "LastUpdated",
                type -> type.dataFetcher("date", property("lastUpdated"))
                        .dataFetcher("assertion", property("lastUpdatedAssertion"))
                        .dataFetcher(
                                "evidence",
                                environment -> Fields.statements(
                                        environment, source(environment, NodeRow.class), "lastUpdatedStatements")));
        wiring.type(
                "GoverningLaw",
                type -> type.dataFetcher("words", property("governingLaw"))
                        .dataFetcher("country", Fields.target(RelationshipType.GOVERNED_BY))
                        .dataFetcher("assertion", property("governingLawAssertion"))
                        .dataFetcher(
                                "evidence",
                                environment -> Fields.statements(
                                        environment, source(environment, NodeRow.class), "governingLawStatements")));
    }

    private static @Nullable Object url(NodeRow document) {
        String url = document.text("url");
        try {
            return url == null ? null : URI.create(url).toURL();
        } catch (IllegalArgumentException | MalformedURLException e) {
            return null;
        }
    }

    private static CompletableFuture<List<Object>> statutes(DataFetchingEnvironment environment) {
        String key = source(environment, NodeRow.class).text("key");
        return Loaders.statutesOf(environment, Objects.requireNonNull(key))
                .thenCompose(ids -> Loaders.nodes(environment, ids));
    }

    private static @Nullable Object quote(DataFetchingEnvironment environment) {
        NodeRow statement = source(environment, NodeRow.class);
        if (Asking.of(environment).texts().size() == 0 || statement.properties().get("firstLine") == null) {
            return null;
        }
        return Loaders.row(
                        environment,
                        statement.targets(RelationshipType.IN).findFirst().orElseThrow())
                .thenApply(document -> {
                    List<String> text = document == null ? null : lines(environment, document);
                    LineRange range = new LineRange(number(statement, "firstLine"), number(statement, "lastLine"));
                    return text == null || range.last() > text.size()
                            ? null
                            : String.join("\n", text.subList(range.first() - 1, range.last()));
                });
    }

    private static int number(NodeRow node, String property) {
        return ((Number) Objects.requireNonNull(node.properties().get(property))).intValue();
    }

    private static @Nullable List<String> lines(DataFetchingEnvironment environment, NodeRow document) {
        String sha256 = Objects.requireNonNull(document.text("sha256"));
        return Asking.of(environment).texts().lines(sha256).orElse(null);
    }
}
