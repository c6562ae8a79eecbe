package org.privacygraph.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacygraph.connection.EmbeddedConnectionIT.visit;
import static org.privacygraph.connection.EmbeddedConnectionIT.visits;

import org.junit.jupiter.api.Test;

class ClearedGraphIT {
    @Test
    void is_empty_after_clearing_but_for_what_the_migrations_remember() {
        visit(TestGraph.connection());
        TestGraph.driver()
                .executableQuery("CREATE (:__Neo4jMigration {version: 'BASELINE'})")
                .execute();
        TestGraph.clear();
        assertThat(visits(TestGraph.connection())).isZero();
        assertThat(TestGraph.driver()
                        .executableQuery("MATCH (n:__Neo4jMigration) DELETE n")
                        .execute()
                        .summary()
                        .counters()
                        .nodesDeleted())
                .isEqualTo(1);
    }
}
