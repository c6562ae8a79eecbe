package org.privacygraph.api.trace;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.queries.trace.Lineage;
import org.privacygraph.queries.trace.Lineage.Count;

/** Connects the counts of hits by dimension. */
final class LineageFacetWiring {

    private static final String HITS = "hits";

    private LineageFacetWiring() {}

    static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "LineageFacets",
                type -> type.dataFetcher("kinds", Fields.of(Lineage.class, Lineage::kinds))
                        .dataFetcher("roles", Fields.of(Lineage.class, Lineage::roles))
                        .dataFetcher("locations", Fields.of(Lineage.class, Lineage::locations)));
        wiring.type(
                "LineageKindCount",
                type -> type.dataFetcher(
                                "kind",
                                environment -> Targets.nameOf(
                                        (NodeLabel) count(environment).value()))
                        .dataFetcher(HITS, environment -> count(environment).hits()));
        wiring.type(
                "LineageRoleCount",
                type -> type.dataFetcher(
                                "role", environment -> count(environment).value())
                        .dataFetcher(HITS, environment -> count(environment).hits()));
        wiring.type(
                "LineageLocationCount",
                type -> type.dataFetcher(
                                "location",
                                environment -> Loaders.node(
                                        environment,
                                        String.valueOf(count(environment).value())))
                        .dataFetcher(HITS, environment -> count(environment).hits()));
    }

    private static Count<?> count(DataFetchingEnvironment environment) {
        return Objects.requireNonNull((Count<?>) environment.getSource());
    }
}
