package org.privacygraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.privacygraph.graph.GraphNode;
import org.privacygraph.graph.IdentityMapping;
import org.privacygraph.graph.NodeLabel;
import org.privacygraph.identity.IdentityResolution;
import org.privacygraph.identity.MatchRefusal;
import org.privacygraph.identity.Mention;
import org.privacygraph.identity.OrganisationIdentity;

/**
 * Leads what documents say of organisations to the organisations that are meant.
 *
 * <p>Where a relationship leads is a function of the mention that it carries, of what the document says of that mention
 * now, and of the decisions that there are now; it is computed anew whenever one of these changes, by whoever holds the
 * lock of the graph. The hashes of nodes do not depend on it. An organisation that is one document's alone is there as
 * long as a mention means it.
 */
final class OrganisationWriter {

    /** First part of the owner of decisions on organisations. */
    static final String DECISIONS = ":organisation-identities";

    private static final String OWN = ":organisations-of/";

    private static final String IDENTITIES = """
            MATCH (o:Node)
            WHERE o.source STARTS WITH $decisions
            RETURN o:MatchRefusal AS refusal, properties(o) AS properties
            ORDER BY o.id
            """;
    private static final String MENTIONS = """
            MATCH (m:Node {source: $document})
            WHERE m:OrganisationMention
            RETURN m.source AS document, m.localId AS localId, m.name AS name, coalesce(m.aliases, []) AS aliases,
                   coalesce(m.identifiers, []) AS identifiers, m.sameAs AS sameAs
            """;
    private static final String ALL_MENTIONS = """
            MATCH (m:OrganisationMention)-[:IDENTIFIES]->(o)
            RETURN m.source AS document, m.localId AS localId, m.name AS name, coalesce(m.aliases, []) AS aliases,
                   coalesce(m.identifiers, []) AS identifiers, m.sameAs AS sameAs, o.id AS organisation
            """;
    private static final String LEADING = """
            MATCH (n:Node {source: $document})-[r]->(o)
            WHERE r.mention IS NOT NULL
            RETURN elementId(r) AS relationship, r.mention AS localId, elementId(o) AS element
            """;
    private static final String ELEMENTS = """
            UNWIND $ids AS id
            MATCH (o:Node {id: id})
            RETURN id, elementId(o) AS element
            """;
    private static final String MOVE = """
            UNWIND $rows AS row
            MATCH (n)-[r]->()
            WHERE elementId(r) = row.relationship
            MATCH (new)
            WHERE elementId(new) = row.element
            CREATE (n)-[moved:$(type(r))]->(new)
            SET moved = properties(r)
            DELETE r
            """;

    // What is kept out of sight may still lead there: then it is kept, too, for an import that is taken back.
    private static final String DROP = """
            UNWIND $ids AS id
            MATCH (o:Node {id: id})
            FOREACH (kept IN CASE WHEN EXISTS { (o)<--() } THEN [o] ELSE [] END |
              REMOVE kept:$(labels(kept))
              SET kept:Retired)
            WITH o
            WHERE NOT o:Retired
            DETACH DELETE o
            """;

    private final TransactionContext transaction;

    OrganisationWriter(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** The owner of the organisations that nobody but this document means. */
    static String ownerOfOwn(String document) {
        return OWN + document;
    }

    /** How mentions are resolved by the decisions that are in the graph now. */
    IdentityResolution resolution() {
        List<OrganisationIdentity> identities = new ArrayList<>();
        List<MatchRefusal> refusals = new ArrayList<>();
        transaction.run(IDENTITIES, Map.of("decisions", DECISIONS)).forEachRemaining(row -> {
            Value node = row.get("properties");
            if (row.get("refusal").asBoolean()) {
                refusals.add(new MatchRefusal(
                        texts(node.get("organisations")), node.get("reason").asString()));
            } else {
                identities.add(identity(node));
            }
        });
        return new IdentityResolution(identities, refusals);
    }

    private static OrganisationIdentity identity(Value node) {
        String id = node.get("id").asString();
        return new OrganisationIdentity(
                id.substring(id.indexOf('/') + 1),
                node.get("name").asString(),
                texts(node.get("aliases")),
                texts(node.get("identifiers")),
                texts(node.get("members")),
                node.get("reason").asString());
    }

    /**
     * Sees that the organisations are there that these mentions mean.
     *
     * @return ids of the organisations that are meant, by the id of the document's own
     */
    Map<String, String> prepare(String document, Collection<Mention> mentions, IdentityResolution resolution) {
        Map<String, String> meant = new HashMap<>();
        mentions.forEach(mention -> meant.put(mention.ownOrganisation(), resolution.organisation(mention)));
        NodeWriter writer = new NodeWriter(transaction, ownerOfOwn(document), null);
        Changes changes = writer.compare(own(mentions, resolution));
        writer.add(changes.added(), NodeWriter.SILENT);
        writer.change(changes.changed(), NodeWriter.SILENT);
        return meant;
    }

    /** Leads all that one document says to the organisations that are meant, and drops its own that nobody means. */
    void settle(String document, IdentityResolution resolution) {
        List<Mention> mentions = transaction.run(MENTIONS, Map.of("document", document)).stream()
                .map(OrganisationWriter::mention)
                .toList();
        prepare(document, mentions, resolution);
        Map<String, String> meant = new HashMap<>();
        mentions.forEach(mention -> meant.put(mention.localId(), resolution.organisation(mention)));
        Map<String, String> elements = new HashMap<>();
        transaction
                .run(ELEMENTS, Map.of("ids", meant.values().stream().distinct().toList()))
                .forEachRemaining(row -> elements.put(
                        row.get("id").asString(), row.get("element").asString()));
        List<Map<String, Object>> moves = new ArrayList<>();
        transaction.run(LEADING, Map.of("document", document)).forEachRemaining(row -> {
            String element = elements.get(meant.get(row.get("localId").asString()));
            if (element != null && !element.equals(row.get("element").asString())) {
                moves.add(Map.of("relationship", row.get("relationship").asString(), "element", element));
            }
        });
        if (!moves.isEmpty()) {
            transaction.run(MOVE, Map.of("rows", moves)).consume();
        }
        drop(new NodeWriter(transaction, ownerOfOwn(document), null)
                .compare(own(mentions, resolution))
                .retired());
    }

    /** Does so in every document of which a mention means another organisation than before. */
    void settleAll(IdentityResolution resolution) {
        transaction.run(ALL_MENTIONS).stream()
                .filter(row -> !resolution
                        .organisation(mention(row))
                        .equals(row.get("organisation").asString()))
                .map(row -> row.get("document").asString())
                .distinct()
                .toList()
                .forEach(document -> settle(document, resolution));
    }

    /** Takes organisations out of the graph that nothing leads to but what is kept out of sight. */
    void drop(List<String> ids) {
        if (!ids.isEmpty()) {
            transaction.run(DROP, Map.of("ids", ids)).consume();
        }
    }

    private static List<GraphNode> own(Collection<Mention> mentions, IdentityResolution resolution) {
        return mentions.stream()
                .filter(mention -> resolution.organisation(mention).equals(mention.ownOrganisation()))
                .map(IdentityMapping::own)
                .toList();
    }

    private static Mention mention(Record row) {
        return new Mention(
                row.get("document").asString(),
                row.get("localId").asString(),
                row.get("name").asString(),
                texts(row.get("aliases")),
                texts(row.get("identifiers")),
                row.get("sameAs").isNull() ? null : row.get("sameAs").asString());
    }

    private static List<String> texts(Value value) {
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    /** The mentions among the nodes of a document. */
    static List<Mention> mentions(String document, Collection<GraphNode> nodes) {
        return nodes.stream()
                .filter(node -> node.label() == NodeLabel.ORGANISATION_MENTION)
                .map(node -> new Mention(
                        document,
                        String.valueOf(node.properties().get("localId")),
                        String.valueOf(node.properties().get("name")),
                        list(node, "aliases"),
                        list(node, "identifiers"),
                        sameAs(node)))
                .toList();
    }

    private static @Nullable String sameAs(GraphNode node) {
        Object key = node.properties().get("sameAs");
        return key == null ? null : key.toString();
    }

    private static List<String> list(GraphNode node, String property) {
        return node.properties().get(property) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
