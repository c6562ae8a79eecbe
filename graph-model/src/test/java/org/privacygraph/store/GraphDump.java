package org.privacygraph.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** What a database holds, as lines of text that can be compared. */
final class GraphDump {

    private GraphDump() {}

    /** Every node and every relationship, with all that they say. */
    static List<String> all(Driver driver) {
        return where("NOT n:__Neo4jMigration", Map.of(), driver);
    }

    /** The nodes of one owner and the relationships that start from them, whichever import wrote them. */
    static List<String> ownedBy(String source, Driver driver) {
        return where("n:Node AND n.source = $source", Map.of("source", source), driver).stream()
                .map(line -> line.replaceAll(", run=import-run/[0-9a-f-]+", ""))
                .toList();
    }

    private static List<String> where(String condition, Map<String, Object> parameters, Driver driver) {
        return driver
                .executableQuery("MATCH (n) WHERE " + condition
                        + " RETURN labels(n) AS labels, properties(n) AS properties,"
                        + " [(n)-[r]->(m) | {type: type(r), to: m.id, properties: properties(r)}] AS relationships")
                .withParameters(parameters)
                .execute()
                .records()
                .stream()
                .flatMap(GraphDump::lines)
                .sorted()
                .toList();
    }

    private static Stream<String> lines(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        Object id = properties.getOrDefault("id", properties);
        Stream<String> relationships = StreamSupport.stream(
                        row.get("relationships").values().spliterator(), false)
                .map(relationship -> "%s -%s-> %s %s"
                        .formatted(
                                id,
                                relationship.get("type").asString(),
                                relationship.get("to").asString(),
                                new TreeMap<>(relationship.get("properties").asMap())));
        return Stream.concat(
                Stream.of(new TreeSet<>(row.get("labels").asList(label -> label.asString())) + " " + properties),
                relationships);
    }
}
