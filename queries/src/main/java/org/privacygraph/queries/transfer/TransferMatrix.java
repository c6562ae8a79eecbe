package org.privacygraph.queries.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.GraphReader;

/** Countries by transfer tool, with counts (GDPR chapter V). */
public final class TransferMatrix {

    /** The most cells that are told. */
    public static final int MAX_CELLS = 5_000;

    private static final CypherFile CELLS = CypherFile.of(TransferMatrix.class, "cells");

    private final GraphReader reader;

    /** Asks through {@code reader}. */
    public TransferMatrix(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * A country or region under one tool.
     *
     * @param place id of the country or region
     * @param tool id of the tool; null where documents name none
     * @param transfers number of transfers; one under two tools counts for each
     * @param disclosures number of disclosures that they cover
     */
    public record Cell(String place, @Nullable String tool, long transfers, long disclosures) {}

    /** All cells with a transfer, by place and tool; of one document, or of all where {@code document} is null. */
    public List<Cell> cells(@Nullable String document) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("document", document);
        parameters.put("stated", Assertion.STATED.name());
        parameters.put("said", List.of(Assertion.STATED.name(), Assertion.INFERRED.name(), Assertion.AMBIGUOUS.name()));
        parameters.put("limit", MAX_CELLS);
        return reader.ask(
                CELLS,
                parameters,
                row -> new Cell(
                        row.text("place"),
                        row.optionalText("tool"),
                        row.number("transfers"),
                        row.number("disclosures")));
    }
}
