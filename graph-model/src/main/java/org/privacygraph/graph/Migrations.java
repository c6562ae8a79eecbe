package org.privacygraph.graph;

import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

/** Brings the constraints and indexes of a graph up to date, by numbered scripts that each run once. */
public final class Migrations {

    private Migrations() {}

    /** Applies what is missing; a graph that is up to date is left as it is. */
    public static void apply(Driver driver) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:org/privacygraph/graph/migrations")
                .withAutocrlf(true)
                .build();
        new ac.simons.neo4j.migrations.core.Migrations(config, driver).apply();
    }
}
