package org.privacygraph.api.finding;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.api.node.Asking;
import org.privacygraph.api.node.Fields;
import org.privacygraph.provenance.SourceDocument;
import org.privacygraph.queries.finding.FindingRule;
import org.privacygraph.queries.finding.Provision;
import org.privacygraph.vocabulary.Scheme;

/** Connects rules and the places in law that they rest on. */
final class RuleFields {

    private RuleFields() {}

    static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "FindingRule",
                type -> type.dataFetcher("code", of(FindingRule::code))
                        .dataFetcher("severity", of(rule -> rule.severity().name()))
                        .dataFetcher(
                                "articles",
                                of(rule -> new TreeMap<>(rule.provisions())
                                        .entrySet().stream().toList()))
                        .dataFetcher("title", of(FindingRule::title))
                        .dataFetcher("explanation", of(FindingRule::explanation))
                        .dataFetcher("remedy", of(FindingRule::remedy))
                        .dataFetcher("sources", of(FindingRule::sources)));
        wiring.type(
                "RuleProvision",
                type -> type.dataFetcher(
                                "documents",
                                Fields.of(Map.Entry.class, entry -> ((SourceDocument.Kind) entry.getKey()).name()))
                        .dataFetcher("article", Fields.of(Map.Entry.class, Map.Entry::getValue)));
        wiring.type(
                "Provision",
                type -> type.dataFetcher(
                                "statute",
                                environment -> Asking.of(environment)
                                        .vocabulary()
                                        .find(
                                                Scheme.STATUTE,
                                                Fields.source(environment, Provision.class)
                                                        .statute())
                                        .orElseThrow())
                        .dataFetcher("provision", Fields.of(Provision.class, Provision::provision)));
    }

    private static DataFetcher<@Nullable Object> of(Function<FindingRule, @Nullable Object> value) {
        return environment -> value.apply(Objects.requireNonNull(Fields.source(environment, FindingRule.class)));
    }
}
