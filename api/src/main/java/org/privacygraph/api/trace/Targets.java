package org.privacygraph.api.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacygraph.api.error.ClientError;
import org.privacygraph.api.error.ErrorCode;
import org.privacygraph.api.filter.Filters;
import org.privacygraph.fact.RecipientRole;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.trace.LineageTarget;
import org.privacygraph.queries.trace.LineageTarget.Coding;

/** Turns the filter of hits into what the tracing understands. */
final class Targets {

    /** Documents of all kinds have ids of one form. */
    private static final String DOCUMENT = "SOURCE_DOCUMENT";

    private final Filters filters;

    Targets(Filters filters) {
        this.filters = filters;
    }

    /** The name of a kind in the schema. */
    static String nameOf(NodeLabel label) {
        return label == NodeLabel.PRIVACY_NOTICE ? DOCUMENT : label.name();
    }

    LineageTarget of(Map<String, Object> to) {
        Set<NodeLabel> kinds = texts(to.get("kind"))
                .map(name -> name.equals(DOCUMENT) ? NodeLabel.PRIVACY_NOTICE : NodeLabel.valueOf(name))
                .collect(Collectors.toSet());
        List<Coding> codings = new ArrayList<>();
        for (String field : List.of("dataCategory", "dataSubject", "recipientCategory")) {
            fields(field, to).forEach(condition -> codings.add(coding(condition)));
        }
        return new LineageTarget(
                meeting(fields("id", to).map(condition -> texts(condition.value()))),
                kinds,
                codings,
                meeting(fields("role", to).map(condition -> texts(condition.value()))).stream()
                        .map(RecipientRole::valueOf)
                        .collect(Collectors.toSet()),
                meeting(fields("place", to).map(condition -> coding(condition).concepts().stream())));
    }

    private Stream<Condition.Field> fields(String field, Map<String, Object> to) {
        Object filter = to.get(field);
        return filter == null ? Stream.of() : flat(filters.condition(Map.of(field, filter)));
    }

    private static Stream<Condition.Field> flat(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.conditions().stream().flatMap(Targets::flat);
            case Condition.Field field -> Stream.of(field);
            case Condition.Any any -> throw new IllegalStateException("No field of a target joins by OR");
            case Condition.Not not -> throw new IllegalStateException("No field of a target negates");
        };
    }

    private static Coding coding(Condition.Field condition) {
        Map<?, ?> value = (Map<?, ?>) condition.value();
        return new Coding(
                texts(value.get("ids")).collect(Collectors.toSet()),
                texts(value.get("assertions")).toList());
    }

    /** What all of these have, where both eq and in are given. */
    private static Set<String> meeting(Stream<Stream<String>> conditions) {
        return conditions
                .<Set<String>>map(values -> values.collect(Collectors.toSet()))
                .reduce((one, other) -> {
                    Set<String> both = new HashSet<>(one);
                    both.retainAll(other);
                    if (both.isEmpty()) {
                        throw new ClientError(
                                ErrorCode.INVALID_ARGUMENT, "Nothing meets both eq and in of a filter of `to`.");
                    }
                    return both;
                })
                .orElse(Set.of());
    }

    private static Stream<String> texts(@org.jspecify.annotations.Nullable Object list) {
        return list instanceof List<?> values ? values.stream().map(String::valueOf) : Stream.of();
    }
}
