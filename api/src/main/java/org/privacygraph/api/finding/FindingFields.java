package org.privacygraph.api.finding;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.provenance.Grain;
import org.privacygraph.queries.finding.FindingRow;

/** Connects {@code Finding}. */
final class FindingFields {

    private FindingFields() {}

    static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Finding",
                type -> type.dataFetcher("id", of(FindingRow::id))
                        .dataFetcher("code", of(row -> row.rule().code()))
                        .dataFetcher("severity", of(row -> row.severity().name()))
                        .dataFetcher("article", of(FindingRow::provision))
                        .dataFetcher("title", of(row -> row.rule().title()))
                        .dataFetcher("explanation", of(row -> row.rule().explanation()))
                        .dataFetcher("remedy", of(row -> row.rule().remedy()))
                        .dataFetcher("rule", of(FindingRow::rule))
                        .dataFetcher(
                                "subject",
                                environment -> Loaders.node(
                                        environment, row(environment).subject()))
                        .dataFetcher("about", FindingFields::about)
                        .dataFetcher("related", nodes(FindingRow::related))
                        .dataFetcher(
                                "notice",
                                environment -> Loaders.node(
                                        environment, row(environment).document()))
                        .dataFetcher("controllers", nodes(FindingRow::controllers))
                        .dataFetcher("evidence", nodes(FindingRow::statements))
                        .dataFetcher("assertion", of(row -> row.assertion().name()))
                        .dataFetcher("grain", of(row -> row.grain().name()))
                        .dataFetcher("caveat", of(FindingFields::caveat))
                        .dataFetcher("accepted", of(FindingRow::accepted)));
    }

    private static @Nullable Object about(DataFetchingEnvironment environment) {
        String about = row(environment).about();
        return about == null ? null : Loaders.node(environment, about);
    }

    /** Why a finding is a hint, in words. */
    static @Nullable String caveat(FindingRow row) {
        if (row.caveat() != null) {
            return row.caveat();
        }
        if (row.isFirm()) {
            return null;
        }
        return switch (row.assertion()) {
            case INFERRED -> "It rests on what a reader concluded from the document.";
            case AMBIGUOUS -> "The document contradicts itself on what it rests on.";
            case STATED, STATED_ABSENT, NOT_STATED ->
                row.grain() == Grain.SAME_DOCUMENT
                        ? "The document lists what it rests on, and does not tie it to this subject."
                        : null;
        };
    }

    private static DataFetcher<@Nullable Object> of(Function<FindingRow, @Nullable Object> value) {
        return Fields.of(FindingRow.class, value);
    }

    private static DataFetcher<?> nodes(Function<FindingRow, List<String>> ids) {
        return environment -> Loaders.nodes(environment, ids.apply(row(environment)));
    }

    private static FindingRow row(DataFetchingEnvironment environment) {
        return Fields.source(environment, FindingRow.class);
    }
}
