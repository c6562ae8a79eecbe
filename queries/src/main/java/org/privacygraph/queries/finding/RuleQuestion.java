package org.privacygraph.queries.finding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.queries.CypherFile;
import org.privacygraph.queries.condition.Condition;
import org.privacygraph.queries.condition.Fragments;
import org.privacygraph.queries.condition.Predicate;

/**
 * A question about what a rule finds, with the rule's own question in its place.
 *
 * @param file the whole question
 * @param parameters its parameters
 */
record RuleQuestion(CypherFile file, Map<String, Object> parameters) {

    /** Marks the place of the rule's own question. */
    static final String RULE = "/*{rule}*/";

    private static final int MOST_RELATED = 50;
    private static final Fragments FRAGMENTS = new Fragments(Findings.class);
    private static final List<String> WEAKEST_FIRST =
            names(Assertion.AMBIGUOUS, Assertion.INFERRED, Assertion.NOT_STATED, Assertion.STATED_ABSENT);
    private static final List<String> LOOSEST_FIRST = names(Grain.SAME_DOCUMENT, Grain.SAME_ACTIVITY);

    static RuleQuestion of(CypherFile around, FindingRule rule, Condition condition, LocalDate asOf) {
        Predicate predicate = Predicate.of(condition, FRAGMENTS);
        String text = around.where(predicate.text())
                .text()
                .replace(
                        RULE,
                        rule.question()
                                .text()
                                .lines()
                                .filter(line -> !line.startsWith("//"))
                                .collect(Collectors.joining("\n  ")));
        Map<String, Object> parameters = new HashMap<>(predicate.parameters());
        parameters.put("asOf", asOf);
        parameters.put("code", rule.code());
        parameters.put("given", rule.given());
        parameters.put(
                "kinds",
                rule.provisions().keySet().stream()
                        .map(kind -> NodeLabel.valueOf(kind.name()).label())
                        .toList());
        parameters.put("documents", Reach.documents(condition));
        parameters.put("assertions", WEAKEST_FIRST);
        parameters.put("doubtful", names(Assertion.AMBIGUOUS, Assertion.INFERRED));
        parameters.put("grains", LOOSEST_FIRST);
        parameters.put("acceptances", NodeLabel.FINDING_ACCEPTANCE.slug() + "/finding/" + rule.code() + "/");
        parameters.put("ruleSeverity", rule.severity().name());
        parameters.put("hint", Severity.HINT.name());
        parameters.put("most", MOST_RELATED);
        return new RuleQuestion(new CypherFile(around.name() + " " + rule.code(), text), parameters);
    }

    /** The same with further parameters. */
    RuleQuestion with(Map<String, ? extends @Nullable Object> further) {
        Map<String, Object> all = new HashMap<>(parameters);
        further.forEach(all::put);
        return new RuleQuestion(file, all);
    }

    private static List<String> names(Enum<?>... values) {
        return java.util.Arrays.stream(values).map(Enum::name).toList();
    }
}
