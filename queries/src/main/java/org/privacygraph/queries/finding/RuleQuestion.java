package org.privacygraph.queries.finding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;
import org.privacygraph.queries.CypherFile;

/**
 * A question about what a rule finds, with the rule's own question in its place; no filter changes its text, so that the
 * database plans it once.
 *
 * @param file the whole question
 * @param parameters its parameters
 */
record RuleQuestion(CypherFile file, Map<String, Object> parameters) {

    /** Marks the place of the rule's own question. */
    static final String RULE = "/*{rule}*/";

    private static final int MOST_RELATED = 50;
    private static final List<String> WEAKEST_FIRST =
            names(Assertion.AMBIGUOUS, Assertion.INFERRED, Assertion.NOT_STATED, Assertion.STATED_ABSENT);
    private static final List<String> DOUBTFUL = names(Assertion.AMBIGUOUS, Assertion.INFERRED);
    private static final List<String> LOOSEST_FIRST = names(Grain.SAME_DOCUMENT, Grain.SAME_ACTIVITY);

    /** A question about a rule in these documents, or in all. */
    static RuleQuestion of(CypherFile around, FindingRule rule, @Nullable List<String> documents, LocalDate asOf) {
        String question = rule.question()
                .text()
                .lines()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n  "));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("asOf", asOf);
        parameters.put("given", rule.given());
        parameters.put(
                "kinds",
                rule.provisions().keySet().stream()
                        .map(kind -> NodeLabel.valueOf(kind.name()).label())
                        .toList());
        parameters.put("documents", documents);
        parameters.put("assertions", WEAKEST_FIRST);
        parameters.put("doubtful", DOUBTFUL);
        parameters.put("grains", LOOSEST_FIRST);
        parameters.put("ruleSeverity", rule.severity().name());
        parameters.put("hint", Severity.HINT.name());
        parameters.put("most", MOST_RELATED);
        return new RuleQuestion(
                new CypherFile(around.name() + " " + rule.code(), around.text().replace(RULE, question)), parameters);
    }

    /** The same with further parameters. */
    RuleQuestion with(Map<String, ?> further) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(further);
        return new RuleQuestion(file, all);
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
