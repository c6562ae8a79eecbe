package org.privacygraph.queries.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.queries.condition.Condition;

/** What a filter says of rules and documents before anything is asked: rules that cannot answer are not asked. */
final class Reach {

    private static final String CODE = "code";
    private static final String SEVERITY = "severity";
    private static final String NOTICE = "notice";

    private Reach() {}

    /** Whether findings of a rule that weigh so much may pass. */
    static boolean mayPass(Condition condition, FindingRule rule, Severity severity) {
        return switch (condition) {
            case Condition.All all -> all.conditions().stream().allMatch(part -> mayPass(part, rule, severity));
            case Condition.Any any -> any.conditions().stream().anyMatch(part -> mayPass(part, rule, severity));
            case Condition.Not not -> true;
            case Condition.Field field ->
                switch (field.fragment()) {
                    case CODE -> values(field).contains(rule.code());
                    case SEVERITY -> values(field).contains(severity.name());
                    default -> true;
                };
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
            case Condition.Field field -> field.fragment().equals(NOTICE) ? values(field) : null;
            case Condition.Any any -> null;
            case Condition.Not not -> null;
        };
    }

    /** Whether {@link #mayPass} and {@link #documents} say all that a filter says, so that no finding need be looked at. */
    static boolean saysAll(Condition condition) {
        return notices(condition) <= 1 && isPlain(condition);
    }

    private static boolean isPlain(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.conditions().stream().allMatch(Reach::isPlain);
            case Condition.Field field -> List.of(CODE, SEVERITY, NOTICE).contains(field.fragment());
            case Condition.Any any -> false;
            case Condition.Not not -> false;
        };
    }

    private static long notices(Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                all.conditions().stream().mapToLong(Reach::notices).sum();
            case Condition.Field field -> field.fragment().equals(NOTICE) ? 1 : 0;
            case Condition.Any any -> 0;
            case Condition.Not not -> 0;
        };
    }

    private static List<String> values(Condition.Field field) {
        return ((List<?>) field.value()).stream().map(String::valueOf).toList();
    }
}
