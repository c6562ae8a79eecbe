package org.privacygraph.queries.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A condition as Cypher with parameters; no value ever becomes part of the text.
 *
 * @param text the predicate
 * @param parameters its parameters
 */
public record Predicate(String text, Map<String, Object> parameters) {

    private static final String VALUE = "$value";

    /** Puts the fragments of a condition together; {@code fragments} gives the Cypher of each. */
    public static Predicate of(Condition condition, Function<String, String> fragments) {
        Map<String, Object> parameters = new HashMap<>();
        return new Predicate(text(condition, fragments, parameters), parameters);
    }

    /** The parameters, with others. */
    public Map<String, Object> with(Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(others);
        return all;
    }

    private static String text(
            Condition condition, Function<String, String> fragments, Map<String, Object> parameters) {
        return switch (condition) {
            case Condition.All all -> join(all.conditions(), " AND ", "true", fragments, parameters);
            case Condition.Any any -> join(any.conditions(), " OR ", "false", fragments, parameters);
            // What is not known is not so: without coalesce, "not of this item" would leave out where no item is told.
            case Condition.Not not -> "NOT coalesce(" + text(not.condition(), fragments, parameters) + ", false)";
            case Condition.Field field -> {
                String name = "where" + parameters.size();
                parameters.put(name, field.value());
                yield "(" + fragments.apply(field.fragment()).replace(VALUE, "$" + name) + ")";
            }
        };
    }

    private static String join(
            List<Condition> conditions,
            String operator,
            String none,
            Function<String, String> fragments,
            Map<String, Object> parameters) {
        return conditions.isEmpty()
                ? none
                : conditions.stream()
                        .map(condition -> text(condition, fragments, parameters))
                        .collect(Collectors.joining(operator, "(", ")"));
    }
}
