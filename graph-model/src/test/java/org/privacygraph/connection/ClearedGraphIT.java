package org.privacygraph.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.connection.EmbeddedConnectionIT.visit;
import static org.privacygraph.connection.EmbeddedConnectionIT.visits;

import org.junit.jupiter.api.Test;

class ClearedGraphIT {
    @Test
    void is_empty_after_clearing_but_for_what_the_migrations_remember() {
        visit(TestGraph.connection());
        String remembered = "only for this test";
        TestGraph.driver()
                .executableQuery("CREATE (:__Neo4jMigration {description: $remembered})")
                .withParameters(java.util.Map.of("remembered", remembered))
                .execute();
        TestGraph.clear();
        assertThat(visits(TestGraph.connection())).isZero();
        assertThat(TestGraph.driver()
                        .executableQuery("MATCH (n:__Neo4jMigration {description: $remembered}) DELETE n")
                        .withParameters(java.util.Map.of("remembered", remembered))
                        .execute()
                        .summary()
                        .counters()
                        .nodesDeleted())
                .isEqualTo(1);
    }
}
