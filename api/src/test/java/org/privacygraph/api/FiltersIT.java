package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.privacygraph.api.http.GraphQlRequest;

/** Filters of the lists. */
class FiltersIT {

    private static final Set<String> COMBINING = Set.of("AND", "OR", "NOT");

    /** A word of the vocabulary for each filter of concepts. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("dataCategory", "contact data"),
            Map.entry("category", "contact data"),
            Map.entry("purpose", "marketing"),
            Map.entry("dataSubject", "customer"),
            Map.entry("recipientCategory", "ServiceProvider"),
            Map.entry("legalBasis", "consent"),
            Map.entry("transferTool", "EU-US Privacy Shield"),
            Map.entry("right", "erasure"),
            Map.entry("place", "GB"),
            Map.entry("toPlace", "OUTSIDE_EEA"),
            Map.entry("dataCategories", "contact data"),
            Map.entry("purposes", "marketing"),
            Map.entry("dataSubjects", "customer"),
            Map.entry("recipientCategories", "ServiceProvider"),
            Map.entry("legalBases", "consent"),
            Map.entry("rights", "erasure"),
            Map.entry("transferTools", "EU-US Privacy Shield"));

    @TestFactory
    Stream<DynamicTest> every_filter_that_the_schema_offers_can_be_asked() {
        PrivacyGraph graph = LoadedGraph.get();
        return DynamicTest.stream(
                questions(),
                question -> question.substring(0, question.indexOf(' ', 2)),
                question -> ask(graph, question));
    }

    @Test
    void organisations_are_filtered_by_what_documents_say_that_they_are() {
        assertThat(ask(LoadedGraph.get(), "{ organisations(where: { kind: [GROUP] }) { nodes { name } } }")
                        .toString())
                .contains("Optima Group", "Optimised Group")
                .doesNotContain("Google");
    }

    private static Object ask(PrivacyGraph graph, String question) {
        ExecutionResult result = graph.executor().execute(new GraphQlRequest(question, null, Map.of(), Map.of()));
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    /** One for each list: whether any field of its filter, with any of its operators, holds. */
    private static Stream<String> questions() {
        return Schema.create().getQueryType().getFieldDefinitions().stream()
                .filter(list -> list.getArgument("where") != null)
                .map(list -> "{ %s(where: { OR: [%s] }, first: 1) { totalCount nodes { __typename } } }"
                        .formatted(
                                list.getName(),
                                where(list).getFieldDefinitions().stream()
                                        .filter(field -> !COMBINING.contains(field.getName()))
                                        .flatMap(field -> values(list, field))
                                        .map(value -> "{ " + value + " }")
                                        .collect(Collectors.joining(" "))));
    }

    private static GraphQLInputObjectType where(GraphQLFieldDefinition list) {
        GraphQLArgument where = Objects.requireNonNull(list.getArgument("where"));
        return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(where.getType());
    }

    private static Stream<String> values(GraphQLFieldDefinition list, GraphQLInputObjectField field) {
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        Stream<String> values = switch (type) {
            case GraphQLInputObjectType operators ->
                operators.getFieldDefinitions().stream()
                        .filter(operator ->
                                !Set.of("includeNarrower", "assertion").contains(operator.getName())
                                        || type.getName().equals("AssertionFilter"))
                        .map(operator -> "{ %s: %s }".formatted(operator.getName(), operand(list, field, operator)));
            case GraphQLEnumType constants ->
                Stream.of("[" + constants.getValues().getFirst().getName() + "]");
            default ->
                Stream.of(
                        switch (type.getName()) {
                            case "Boolean" -> "true";
                            case "String", "ID" -> "\"x\"";
                            default -> "1";
                        });
        };
        return values.map(value -> field.getName() + ": " + value);
    }

    private static String operand(
            GraphQLFieldDefinition list, GraphQLInputObjectField field, GraphQLInputObjectField operator) {
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(operator.getType());
        String word =
                WORDS.getOrDefault(field.getName().equals("narrowerThan") ? list.getName() : field.getName(), "x");
        String one = switch (type) {
            case GraphQLEnumType constants -> constants.getValues().getFirst().getName();
            default -> "\"" + (type.getName().equals("Date") ? "2019-01-25" : word) + "\"";
        };
        return operator.getName().equals("in") ? "[" + one + "]" : one;
    }
}
