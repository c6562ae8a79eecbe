package org.privacygraph.api.finding;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
                        .dataFetcher("articles", of(RuleFields::articles))
                        .dataFetcher("title", of(FindingRule::title))
                        .dataFetcher("explanation", of(FindingRule::explanation))
                        .dataFetcher("remedy", of(FindingRule::remedy))
                        .dataFetcher("sources", of(FindingRule::sources)));
        wiring.type(
                "RuleProvision",
                type -> type.dataFetcher(
                                "documents",
                                Fields.of(
                                        Article.class,
                                        article -> article.documents().name()))
                        .dataFetcher("article", Fields.of(Article.class, Article::article)));
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

    /** What a rule rests on for a kind of document. */
    private record Article(SourceDocument.Kind documents, Provision article) {}

    private static List<Article> articles(FindingRule rule) {
        return rule.provisions().entrySet().stream()
                .map(entry -> new Article(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Article::documents))
                .toList();
    }

    private static DataFetcher<@Nullable Object> of(Function<FindingRule, @Nullable Object> value) {
        return environment -> value.apply(Objects.requireNonNull(Fields.source(environment, FindingRule.class)));
    }
}
