package org.privacygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.privacygraph.connection.TestGraph;

class MigrationsIT {

    private static final Driver DRIVER = TestGraph.driver();

    @BeforeAll
    static void apply() {
        TestGraph.clear();
        Migrations.apply(DRIVER);
    }

    @Test
    void applying_again_changes_nothing() {
        List<String> before = schema();
        List<Record> applied = ask("MATCH (m:__Neo4jMigration) RETURN m ORDER BY m.version");
        Migrations.apply(DRIVER);
        assertThat(schema()).isEqualTo(before);
        assertThat(ask("MATCH (m:__Neo4jMigration) RETURN m ORDER BY m.version"))
                .isEqualTo(applied);
    }

    @Test
    void every_script_is_named_and_applied() throws IOException {
        assertThat(Migrations.SCRIPTS).containsExactlyElementsOf(files());
        assertThat(
                        ask(
                                "MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE' RETURN m.source AS name ORDER BY name"))
                .extracting(row -> row.get("name").asString())
                .containsExactlyElementsOf(Migrations.SCRIPTS);
    }

    @Test
    void what_a_killed_process_left_behind_does_not_keep_the_next_from_its_work() {
        forget_the_last();
        DRIVER.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})")
                .execute();
        Migrations.apply(DRIVER);
        assertThat(ask("MATCH (m:__Neo4jMigration) WHERE m.version = '004' RETURN m"))
                .hasSize(1);
        assertThat(ask("MATCH (l:__Neo4jMigrationsLock) RETURN l")).isEmpty();
    }

    @Test
    void an_index_whose_constraint_was_not_made_any_more_is_made_again_with_it() {
        DRIVER.executableQuery("MATCH (m:__Neo4jMigration) DETACH DELETE m").execute();
        DRIVER.executableQuery("DROP CONSTRAINT import_run_id").execute();
        DRIVER.executableQuery("CREATE INDEX import_run_id FOR (n:ImportRun) ON (n.id)")
                .execute();
        Migrations.apply(DRIVER);
        assertThat(ask("SHOW INDEXES YIELD name, owningConstraint WHERE name = 'import_run_id'"
                        + " AND owningConstraint = name RETURN name"))
                .hasSize(1);
    }

    @Test
    void several_at_once_wait_for_each_other() throws Exception {
        forget_the_last();
        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> all = Collections.nCopies(4, Executors.callable(() -> Migrations.apply(DRIVER)));
            for (Future<Object> one : processes.invokeAll(all)) {
                one.get();
            }
        }
        assertThat(ask("MATCH (m:__Neo4jMigration) WHERE m.version = '004' RETURN m"))
                .hasSize(1);
    }

    private static void forget_the_last() {
        DRIVER.executableQuery("MATCH (m:__Neo4jMigration) WHERE m.version = '004' DETACH DELETE m")
                .execute();
    }

    @ParameterizedTest
    @MethodSource("labels_with_an_id")
    void an_id_is_unique_among(String label) {
        assertThat(ask("SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties"
                        + " WHERE properties = ['id'] RETURN labelsOrTypes, type"))
                .anySatisfy(row -> {
                    assertThat(row.get("labelsOrTypes").asList()).isEqualTo(List.of(label));
                    assertThat(row.get("type").asString()).endsWith("UNIQUENESS");
                });
    }

    /** Both kinds of source documents are walked in one list. */
    static Stream<String> labels_with_an_id() {
        return Stream.concat(
                Stream.of("Node", "Party", "SourceDocument"),
                Arrays.stream(NodeLabel.values())
                        .filter(label -> !label.labels().contains("SourceDocument"))
                        .map(NodeLabel::label));
    }

    @Test
    void every_constraint_is_about_a_label_that_is_written() {
        List<String> known = new ArrayList<>(List.of("ImportLock", "__Neo4jMigration", "__Neo4jMigrationsLock"));
        Arrays.stream(NodeLabel.values()).forEach(label -> known.addAll(label.labels()));
        assertThat(ask("SHOW CONSTRAINTS YIELD labelsOrTypes RETURN labelsOrTypes"))
                .allSatisfy(row ->
                        assertThat(known).containsAll(row.get("labelsOrTypes").asList(v -> v.asString())));
    }

    @Test
    void every_index_is_online() {
        assertThat(ask("SHOW INDEXES YIELD name, state RETURN name, state"))
                .allSatisfy(row -> assertThat(row.get("state").asString())
                        .as(row.get("name").asString())
                        .isEqualTo("ONLINE"));
        assertThat(ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
                .extracting(row -> row.get("name").asString())
                .contains(
                        "node_source",
                        "organisation_name",
                        "source_document_name",
                        "processing_activity_name",
                        "data_item_name",
                        "node_words");
    }

    @Test
    void the_words_of_every_kind_of_node_with_a_name_are_searched() {
        List<String> searched = ask("SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'node_words'"
                        + " RETURN labelsOrTypes")
                .getFirst()
                .get("labelsOrTypes")
                .asList(label -> label.asString());
        assertThat(Arrays.stream(NodeLabel.values())
                        .filter(label -> label.properties().contains("name")
                                || label.properties().contains("statement")))
                .allSatisfy(label -> assertThat(label.labels()).containsAnyElementsOf(searched));
    }

    @Test
    void a_source_is_locked_by_one_node_only() {
        DRIVER.executableQuery("CREATE (:ImportLock {source: 'acme'})").execute();
        assertThatThrownBy(() -> DRIVER.executableQuery("CREATE (:ImportLock {source: 'acme'})")
                        .execute())
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("already exists");
        TestGraph.clear();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/privacygraph/graph/migrations"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> schema() {
        return Stream.of(
                        "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties",
                        "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state")
                .flatMap(show -> ask(show).stream())
                .map(row -> row.asMap().toString())
                .sorted()
                .toList();
    }

    private static List<Record> ask(String query) {
        return DRIVER.executableQuery(query).execute().records();
    }
}
