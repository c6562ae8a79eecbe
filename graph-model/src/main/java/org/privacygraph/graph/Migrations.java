package org.privacygraph.graph;

import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.neo4j.driver.Driver;

/** Brings the constraints and indexes of a graph up to date, by numbered scripts that each run once. */
public final class Migrations {

    /** The scripts, in order. They are named here, since looking for them in all jars takes longer than running them. */
    static final List<String> SCRIPTS = List.of(
            "V001__Unique_ids.cypher",
            "V002__Indexes.cypher",
            "V003__Imports_and_identities.cypher",
            "V004__Staged_nodes_need_no_index.cypher");

    private static final String DIRECTORY = "migrations";

    private Migrations() {}

    /** Applies what is missing; a graph that is up to date is left as it is. */
    public static void apply(Driver driver) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:" + DIRECTORY)
                .withResourceScanner(
                        locations -> SCRIPTS.stream().map(Migrations::script).toList())
                .withAutocrlf(true)
                .build();
        new ac.simons.neo4j.migrations.core.Migrations(config, driver).apply();
    }

    private static URL script(String name) {
        return Objects.requireNonNull(Migrations.class.getResource(DIRECTORY + "/" + name), name);
    }
}
