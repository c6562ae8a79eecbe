package org.privacygraph.api.fact;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.api.node.Tie;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Validity;

/** Connects the types that show how a document ties two things: {@code StatedPurpose} and its like. */
final class TieWiring {

    private static final Map<String, String> TARGETS = Map.ofEntries(
            Map.entry("StatedOrganisation", "organisation"),
            Map.entry("StatedParty", "party"),
            Map.entry("StatedPurpose", "purpose"),
            Map.entry("StatedDataSubjectGroup", "dataSubject"),
            Map.entry("StatedDataItem", "dataItem"),
            Map.entry("StatedLegalBasis", "legalBasis"),
            Map.entry("StatedDataCategory", "category"),
            Map.entry("StatedDataSubjectCategory", "category"),
            Map.entry("StatedRecipientCategory", "category"),
            Map.entry("StatedMeasureConcept", "measure"),
            Map.entry("StatedDataSource", "source"),
            Map.entry("StatedRetentionPeriod", "retentionPeriod"),
            Map.entry("StatedMeasure", "measure"),
            Map.entry("StatedDisclosure", "disclosure"),
            Map.entry("StatedTransferTool", "tool"),
            Map.entry("StatedPlace", "place"));

    private TieWiring() {}

    static void add(RuntimeWiring.Builder wiring) {
        TARGETS.forEach((name, field) -> wiring.type(
                name,
                type -> type.dataFetcher(field, TieWiring::target)
                        .dataFetcher("assertion", Fields.of(Tie.class, Tie::assertion))
                        .dataFetcher("grain", text("grain"))
                        .dataFetcher("note", text("note"))
                        .dataFetcher(
                                "evidence",
                                environment -> Loaders.nodes(
                                        environment,
                                        Fields.source(environment, Tie.class).statements()))));
        TARGETS.keySet().stream()
                .filter(name -> !name.equals("StatedLegalBasis"))
                .forEach(name -> wiring.type(name, type -> type.dataFetcher("words", text("words"))));
        wiring.type("StatedLegalBasis", type -> type.dataFetcher("interest", text("interest")));
        wiring.type("StatedTransferTool", type -> type.dataFetcher("validity", TieWiring::validity));
        wiring.type(
                "StatedPlace",
                type -> type.dataFetcher("country", environment -> place(environment, Scheme.COUNTRY))
                        .dataFetcher("region", environment -> place(environment, Scheme.REGION)));
    }

    private static DataFetcher<@Nullable Object> text(String property) {
        return Fields.of(Tie.class, tie -> tie.text(property));
    }

    private static @Nullable Object target(DataFetchingEnvironment environment) {
        String target = Fields.source(environment, Tie.class).target();
        return target == null ? null : Loaders.node(environment, target);
    }

    private static @Nullable Concept place(DataFetchingEnvironment environment, Scheme scheme) {
        Concept concept = concept(environment);
        return concept != null && concept.scheme() == scheme ? concept : null;
    }

    private static Validity.Status validity(DataFetchingEnvironment environment) {
        Concept tool = concept(environment);
        return tool == null ? Validity.Status.UNKNOWN : tool.validity().on(Asking.asOf(environment));
    }

    private static @Nullable Concept concept(DataFetchingEnvironment environment) {
        String target = Fields.source(environment, Tie.class).target();
        return target == null
                ? null
                : Asking.of(environment).vocabulary().findById(target).orElse(null);
    }
}
