package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.privacygraph.api.http.GraphQlRequest;

/** Analysts' questions over the five bundled registers have the answers that the notices give. */
class CompetencyQuestionsIT {

    @TestFactory
    Stream<DynamicTest> each_question_has_its_answer() {
        PrivacyGraph graph = LoadedGraph.get();
        return DynamicTest.stream(
                CompetencyQuestion.all().stream(), CompetencyQuestion::toString, question -> ask(graph, question));
    }

    private static void ask(PrivacyGraph graph, CompetencyQuestion question) {
        ExecutionResult result = graph.executor()
                .execute(new GraphQlRequest(question.operation(), null, question.variables(), Map.of()));
        assertThat(result.getErrors()).isEmpty();
        question.assertAnsweredBy(result.getData());
    }
}
