package org.privacygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.PropertyDataFetcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private final GraphQLSchema schema = Schema.create();

    @Test
    void everything_has_a_description() {
        List<String> undescribed = new ArrayList<>();
        for (GraphQLNamedType type : own()) {
            note(undescribed, type.getName(), type.getDescription());
            switch (type) {
                case GraphQLFieldsContainer container ->
                    container.getFieldDefinitions().forEach(field -> {
                        note(undescribed, type.getName() + "." + field.getName(), field.getDescription());
                        for (GraphQLArgument argument : field.getArguments()) {
                            note(
                                    undescribed,
                                    type.getName() + "." + field.getName() + "(" + argument.getName() + ")",
                                    argument.getDescription());
                        }
                    });
                case GraphQLInputObjectType input ->
                    input.getFieldDefinitions()
                            .forEach(field ->
                                    note(undescribed, type.getName() + "." + field.getName(), field.getDescription()));
                case GraphQLEnumType constants ->
                    constants
                            .getValues()
                            .forEach(value ->
                                    note(undescribed, type.getName() + "." + value.getName(), value.getDescription()));
                default -> {}
            }
        }
        assertThat(undescribed).isEmpty();
    }

    @Test
    void every_field_has_a_fetcher_of_its_own() {
        List<String> unfetched = new ArrayList<>();
        for (GraphQLNamedType type : own()) {
            if (type instanceof GraphQLObjectType object) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    if (schema.getCodeRegistry().getDataFetcher(object, field) instanceof PropertyDataFetcher) {
                        unfetched.add(object.getName() + "." + field.getName());
                    }
                }
            }
        }
        // Edges of the search and of lists read two components of a record.
        assertThat(unfetched).isEmpty();
    }

    @Test
    void the_schema_does_not_speak_of_the_database() {
        assertThat(Schema.text().toLowerCase(Locale.ROOT)).doesNotContain("neo4j", "cypher", "bolt");
    }

    private List<GraphQLNamedType> own() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .toList();
    }

    private static void note(List<String> missing, String name, String description) {
        if (description == null || description.isBlank()) {
            missing.add(name);
        }
    }
}
