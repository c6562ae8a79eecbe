package org.privacygraph.queries;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.privacygraph.connection.TestGraph;

/** How the database would answer a question. */
public final class Plans {

    private Plans() {}

    /** What the planner warns of: unknown labels and properties, products of unconnected patterns, missing parameters. */
    public static List<String> warnings(String question, Map<String, Object> parameters) {
        return explain(question, parameters).gqlStatusObjects().stream()
                .filter(GqlNotification.class::isInstance)
                .map(GqlStatusObject::statusDescription)
                .toList();
    }

    /** The operators of the plan, such as {@code NodeUniqueIndexSeekByRange}. */
    public static List<String> operators(String question, Map<String, Object> parameters) {
        return operators(explain(question, parameters).queryPlan().orElseThrow())
                .toList();
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType().replaceFirst("@.*", "")),
                plan.children().stream().flatMap(Plans::operators));
    }

    private static ResultSummary explain(String question, Map<String, Object> parameters) {
        return TestGraph.driver()
                .executableQuery("EXPLAIN " + question)
                .withParameters(parameters)
                .execute()
                .summary();
    }
}
