package org.privacygraph.api.finding;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privacygraph.api.node.Fields;
import org.privacygraph.api.node.Loaders;
import org.privacygraph.queries.finding.FindingCount;
import org.privacygraph.queries.finding.FindingRule;
import org.privacygraph.queries.finding.Severity;
import org.privacygraph.queries.node.NodeRow;

/** Connects the counts of findings. */
final class FindingFacets {

    private static final int MOST = 100;
    private static final String DOCUMENT = "document/";

    private FindingFacets() {}

    /** The counts of one answer. */
    record Counts(List<FindingCount> counts) {

        long total() {
            return counts.stream().mapToLong(FindingCount::count).sum();
        }

        List<Value> by(Function<FindingCount, String> dimension) {
            Map<String, Long> sums = counts.stream()
                    .collect(Collectors.groupingBy(
                            dimension, TreeMap::new, Collectors.summingLong(FindingCount::count)));
            return sums.entrySet().stream()
                    .map(entry -> new Value(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingLong(Value::count).reversed())
                    .limit(MOST)
                    .toList();
        }
    }

    /** How many findings have a value. */
    record Value(String value, long count) {}

    static void add(RuntimeWiring.Builder wiring) {
        wiring.type(
                "FindingFacets",
                type -> type.dataFetcher("codes", Fields.of(Counts.class, counts -> counts.by(FindingCount::code)))
                        .dataFetcher(
                                "severities",
                                Fields.of(
                                        Counts.class,
                                        counts -> counts.by(
                                                count -> count.severity().name())))
                        .dataFetcher("notices", Fields.of(Counts.class, counts -> counts.by(FindingCount::document))));
        wiring.type(
                "FindingCount",
                type -> type.dataFetcher("value", Fields.of(Value.class, Value::value))
                        .dataFetcher("name", FindingFacets::name)
                        .dataFetcher("count", Fields.of(Value.class, Value::count)));
    }

    private static Object name(DataFetchingEnvironment environment) {
        String value = Fields.source(environment, Value.class).value();
        if (value.startsWith(DOCUMENT)) {
            return Loaders.row(environment, value)
                    .thenApply((NodeRow document) -> document == null ? value : String.valueOf(document.text("name")));
        }
        return FindingRule.find(value)
                .map(FindingRule::title)
                .orElseGet(() -> Severity.valueOf(value).name().toLowerCase(Locale.ROOT));
    }
}
