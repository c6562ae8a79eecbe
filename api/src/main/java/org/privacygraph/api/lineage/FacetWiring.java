package org.privacygraph.api.lineage;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.lineage.Facet;
import org.privacygraph.queries.node.NodeRow;
import org.privacygraph.vocabulary.Concept;

/** Connects the counts of data flows by dimension; each is counted only when its field is asked for. */
final class FacetWiring {

    private static final Map<String, Facet> FACETS = Map.of(
            "recipients", Facet.RECIPIENT,
            "recipientRoles", Facet.RECIPIENT_ROLE,
            "controllers", Facet.CONTROLLER,
            "legalBases", Facet.LEGAL_BASIS,
            "places", Facet.PLACE,
            "dataCategories", Facet.DATA_CATEGORY,
            "purposes", Facet.PURPOSE,
            "dataSubjects", Facet.DATA_SUBJECT,
            "notices", Facet.NOTICE);

    private FacetWiring() {}

    /** The flows that are counted. */
    record Facets(Condition condition, LocalDate asOf) {}

    static void add(RuntimeWiring.Builder wiring) {
        FACETS.forEach((field, facet) -> wiring.type(
                "DataFlowFacets",
                type -> type.dataFetcher(field, environment -> {
                    Facets facets = Fields.source(environment, Facets.class);
                    return Asking.of(environment).dataFlows().facet(facet, facets.condition(), facets.asOf());
                })));
        wiring.type(
                "FacetCount",
                type -> type.dataFetcher("value", Fields.of(Facet.Count.class, Facet.Count::value))
                        .dataFetcher("name", FacetWiring::name)
                        .dataFetcher("count", Fields.of(Facet.Count.class, Facet.Count::count)));
    }

    private static Object name(DataFetchingEnvironment environment) {
        String value = Fields.source(environment, Facet.Count.class).value();
        if (value.isEmpty()) {
            return "not stated";
        }
        if (!value.contains("/")) {
            return value;
        }
        return Loaders.node(environment, value).thenApply(node -> nameOf(node, value));
    }

    private static String nameOf(@Nullable Object node, String value) {
        if (node instanceof Concept concept) {
            return concept.labelEn();
        }
        return node instanceof NodeRow row ? String.valueOf(row.text("name")) : value;
    }
}
