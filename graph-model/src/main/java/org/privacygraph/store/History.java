package org.privacygraph.store;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/**
 * Keeps what a document said before, as nodes with the one label {@code Retired}: no question finds them unless it asks
 * for them, and an import that is taken back brings them back.
 *
 * <p>They keep all properties and the relationships that start from them, and tell in {@code retiredBy}, {@code
 * retiredAt} and {@code validTo} by which import, when, and what the last day was on which the document was known to say
 * so. {@code replaced} is true where it still says something else under the same id.
 */
final class History {

    private static final String RETIRE = """
            UNWIND $ids AS id
            MATCH (n:Node {id: id})
            SET n.retiredLabels = labels(n), n.retiredBy = $run, n.retiredAt = $at, n.validTo = date($at),
                n.replaced = false
            REMOVE n:$(labels(n))
            SET n:Retired
            """;
    private static final String KEEP = """
            UNWIND $ids AS id
            MATCH (n:Node {id: id})
            CREATE (old:Retired)
            SET old = properties(n)
            SET old.retiredLabels = labels(n), old.retiredBy = $run, old.retiredAt = $at, old.validTo = date($at),
                old.replaced = true
            WITH n, old
            MATCH (n)-[r]->(target)
            CREATE (old)-[copy:$(type(r))]->(target)
            SET copy = properties(r)
            """;
    private static final String RESTORE_RETIRED = """
            MATCH (old:Retired {source: $source})
            WHERE old.retiredBy = $run AND NOT old.replaced
            SET old:$(old.retiredLabels)
            REMOVE old:Retired
            REMOVE old.retiredLabels, old.retiredBy, old.retiredAt, old.validTo, old.replaced
            RETURN count(*) AS nodes
            """;
    private static final String CLEAR_REPLACED = """
            MATCH (old:Retired {source: $source})
            WHERE old.retiredBy = $run AND old.replaced
            MATCH (n:Node {id: old.id})
            OPTIONAL MATCH (n)-[r]->()
            DELETE r
            """;
    private static final String RESTORE_REPLACED = """
            MATCH (old:Retired {source: $source})
            WHERE old.retiredBy = $run AND old.replaced
            MATCH (n:Node {id: old.id})
            REMOVE n:$([label IN labels(n) WHERE NOT label IN old.retiredLabels])
            SET n:$(old.retiredLabels)
            SET n = properties(old)
            REMOVE n.retiredLabels, n.retiredBy, n.retiredAt, n.validTo, n.replaced
            WITH old, n
            CALL (old, n) {
              MATCH (old)-[r]->(target)
              CREATE (n)-[back:$(type(r))]->(target)
              SET back = properties(r)
            }
            DETACH DELETE old
            RETURN count(*) AS nodes
            """;
    private static final String REMOVE_ADDED = """
            MATCH (n:Node {source: $source})
            WHERE n.run = $run
            DETACH DELETE n
            RETURN count(*) AS nodes
            """;

    private final TransactionContext transaction;
    private final String source;
    private final String run;

    History(TransactionContext transaction, String source, String run) {
        this.transaction = transaction;
        this.source = source;
        this.run = run;
    }

    /** Takes nodes out of the graph that the document no longer says. */
    void retire(List<String> ids, ZonedDateTime at) {
        if (!ids.isEmpty()) {
            transaction.run(RETIRE, Map.of("ids", ids, "run", run, "at", at)).consume();
        }
    }

    /** Keeps what nodes say now that are about to say something else. */
    void keep(List<String> ids, ZonedDateTime at) {
        if (!ids.isEmpty()) {
            transaction.run(KEEP, Map.of("ids", ids, "run", run, "at", at)).consume();
        }
    }

    /** Undoes what the import did: brings back what it retired and changed, and removes what it added. */
    Map<String, Integer> takeBack() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        transaction.run(CLEAR_REPLACED, parameters()).consume();
        counts.put("changed", count(RESTORE_REPLACED));
        counts.put("retired", count(REMOVE_ADDED));
        counts.put("added", count(RESTORE_RETIRED));
        return counts;
    }

    private int count(String statement) {
        return transaction.run(statement, parameters()).single().get("nodes").asInt();
    }

    private Map<String, Object> parameters() {
        return Map.of("source", source, "run", run);
    }
}
