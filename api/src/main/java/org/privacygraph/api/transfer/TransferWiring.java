package org.privacygraph.api.transfer;

import static org.privacygraph.api.node.Fields.source;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.queries.transfer.TransferMatrix;
import org.privacygraph.queries.transfer.TransferMatrix.Cell;
import org.privacygraph.vocabulary.Validity;

/** Connects counts of transfers. */
public final class TransferWiring {

    private TransferWiring() {}

    /** Adds its part to the wiring. */
    public static void add(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("transferMatrix", TransferWiring::cells));
        wiring.type(
                "TransferCell",
                type -> type.dataFetcher(
                                "place",
                                environment -> Loaders.node(
                                        environment,
                                        source(environment, Cell.class).place()))
                        .dataFetcher("tool", TransferWiring::tool)
                        .dataFetcher("validity", TransferWiring::validity)
                        .dataFetcher("transferCount", Fields.of(Cell.class, Cell::transfers))
                        .dataFetcher("disclosureCount", Fields.of(Cell.class, Cell::disclosures)));
    }

    private static Object cells(DataFetchingEnvironment environment) {
        TransferMatrix matrix = Asking.of(environment).transferMatrix();
        return DataFetcherResult.newResult()
                .data(matrix.cells(environment.getArgument("notice")))
                .localContext(Asking.asOf(environment))
                .build();
    }

    private static @Nullable Object tool(DataFetchingEnvironment environment) {
        String tool = source(environment, Cell.class).tool();
        return tool == null ? null : Loaders.node(environment, tool);
    }

    private static Validity.@Nullable Status validity(DataFetchingEnvironment environment) {
        String tool = source(environment, Cell.class).tool();
        return tool == null
                ? null
                : Asking.of(environment)
                        .vocabulary()
                        .findById(tool)
                        .map(concept -> concept.validity().on(Asking.asOf(environment)))
                        .orElse(Validity.Status.UNKNOWN);
    }
}
