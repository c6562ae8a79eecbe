package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privacygraph.api.http.GraphQlRequest;

/** Revisions, changes and comparisons over the five bundled registers. */
class RevisionsIT {

    private static PrivacyGraph graph;

    @BeforeAll
    static void load() {
        graph = LoadedGraph.get();
    }

    @Test
    void every_answer_tells_the_revision_that_it_is_about() {
        JsonNode answer = ask("{ graphRevision notices { totalCount } }");
        assertThat(answer.at("/extensions/graphRevision").asLong())
                .isEqualTo(answer.at("/data/graphRevision").asLong())
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void everything_is_new_since_the_beginning_and_nothing_since_now() {
        JsonNode all = ask("""
                { changes(since: 0, first: 100) {
                    totalCount graphRevision reload pageInfo { hasNextPage endCursor }
                    nodes { kind factId type name noticeKey node { id __typename } differences { of before after } } } }
                """).at("/data/changes");
        assertThat(all.at("/totalCount").asInt()).isGreaterThan(500);
        assertThat(all.at("/reload")).isEmpty();
        assertThat(all.at("/nodes")).hasSize(100).allSatisfy(change -> {
            assertThat(change.at("/kind").asText()).isEqualTo("ADDED");
            assertThat(change.at("/node/id").asText())
                    .isEqualTo(change.at("/factId").asText());
            assertThat(change.at("/node/__typename").asText())
                    .isEqualTo(change.at("/type").asText());
            assertThat(change.at("/differences")).isNotEmpty();
        });
        assertThat(ask("{ changes(since: " + all.at("/graphRevision").asInt() + ") { totalCount nodes { factId } } }")
                        .at("/data/changes/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void a_revision_that_is_not_there_is_an_error_with_a_code() {
        assertThat(ask("{ changes(since: 1000000) { totalCount nodes { factId } } }")
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("UNKNOWN_REVISION");
    }

    @Test
    void a_notice_is_compared_with_another_and_with_itself() {
        JsonNode notices = ask("{ notices(first: 2) { nodes { key } } }").at("/data/notices/nodes");
        String one = notices.at("/0/key").asText();
        String other = notices.at("/1/key").asText();
        JsonNode different = compare(one, other);
        assertThat(different.at("/added").asInt()).isPositive();
        assertThat(different.at("/retired").asInt()).isPositive();
        assertThat(different.at("/moved").asInt()).isZero();
        assertThat(different.at("/changes/totalCount").asInt())
                .isEqualTo(different.at("/added").asInt()
                        + different.at("/retired").asInt()
                        + different.at("/changed").asInt());
        JsonNode same = compare(one, one);
        assertThat(same.at("/changes/totalCount").asInt()).isZero();
        assertThat(same.at("/unchanged").asInt()).isPositive();
        assertThat(compare(one, "nobody").isNull()).isTrue();
    }

    private static JsonNode compare(String a, String b) {
        return ask("""
                { compareNotices(a: { notice: "%s" }, b: { notice: "%s" }) {
                    added retired changed moved unchanged
                    changes(first: 5) { totalCount pageInfo { hasNextPage } nodes { kind name differences { of before after } } } } }
                """.formatted(a, b)).at("/data/compareNotices");
    }

    private static JsonNode ask(String query) {
        ExecutionResult result = graph.executor().execute(new GraphQlRequest(query, null, Map.of(), Map.of()));
        return new ObjectMapper().valueToTree(result.toSpecification());
    }
}
