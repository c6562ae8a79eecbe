package org.privacygraph.queries.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.condition.Condition;

/** What a filter says of rules and documents before anything is asked: rules that cannot answer are not asked. */
final class Reach {

    private Reach() {}

    /** Whether findings of a rule may pass, with this severity; null: with any. */
    static boolean mayPass(Condition condition, FindingRule rule, @Nullable Severity severity) {
        return switch (condition) {
            case Condition.All all -> all.conditions().stream().allMatch(part -> mayPass(part, rule, severity));
            case Condition.Any any -> any.conditions().stream().anyMatch(part -> mayPass(part, rule, severity));
            case Condition.Not not -> true;
            case Condition.Field field -> {
                if (field.fragment().equals("code")) {
                    yield values(field).contains(rule.code());
                }
                yield !field.fragment().equals("severity")
                        || severity == null
                        || values(field).contains(severity.name());
            }
        };
    }

    /** Keys of the documents that findings must be in; null where they may be in any. */
    static @Nullable List<String> documents(Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                all.conditions().stream()
                        .<List<String>>mapMulti((part, found) -> {
                            List<String> documents = documents(part);
                            if (documents != null) {
                                found.accept(documents);
                            }
                        })
                        .findFirst()
                        .orElse(null);
            case Condition.Field field -> field.fragment().equals("notice") ? values(field) : null;
            case Condition.Any any -> null;
            case Condition.Not not -> null;
        };
    }

    private static List<String> values(Condition.Field field) {
        return ((List<?>) field.value()).stream().map(String::valueOf).toList();
    }
}
