package org.privacygraph.store;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * <p>Which these are is decided by readable decisions and can change without the documents: relationships carry the
 * mention that they come from, and are moved when it means another organisation. The hashes of nodes do not depend on it.
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
            MATCH (m:OrganisationMention)-[:IDENTIFIES]->(o:Organisation)
            RETURN m.source AS document, m.localId AS localId, m.name AS name, coalesce(m.aliases, []) AS aliases,
                   coalesce(m.identifiers, []) AS identifiers, m.sameAs AS sameAs, o.id AS organisation
            """;
    private static final String MENTIONS_OF_DOCUMENT = """
            MATCH (m:Node {source: $document})-[:IDENTIFIES]->(o:Organisation)
            RETURN m.source AS document, m.localId AS localId, m.name AS name, coalesce(m.aliases, []) AS aliases,
                   coalesce(m.identifiers, []) AS identifiers, m.sameAs AS sameAs, o.id AS organisation
            """;
    private static final String MOVE = """
            UNWIND $rows AS row
            MATCH (old:Organisation {id: row.from})<-[r]-(n)
            WHERE n.source = row.document AND r.mention = row.localId
            MATCH (new:Organisation {id: row.to})
            CREATE (n)-[moved:$(type(r))]->(new)
            SET moved = properties(r)
            DELETE r
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
     * Adds the organisations that these mentions mean and that are nobody else's.
     *
     * @param isNew whether the graph knew nothing of the document before
     * @return ids of the organisations that are meant, by the id of the document's own
     */
    Map<String, String> prepare(
            String document, Collection<Mention> mentions, IdentityResolution resolution, String run, boolean isNew) {
        Map<String, String> meant = new HashMap<>();
        List<GraphNode> own = new ArrayList<>();
        for (Mention mention : mentions) {
            String organisation = resolution.organisation(mention);
            meant.put(mention.ownOrganisation(), organisation);
            if (organisation.equals(mention.ownOrganisation())) {
                own.add(IdentityMapping.own(mention));
            }
        }
        NodeWriter writer = new NodeWriter(transaction, ownerOfOwn(document), run);
        Changes changes = isNew ? new Changes(own, List.of(), List.of(), List.of()) : writer.compare(own);
        writer.add(changes.added(), NodeWriter.SILENT);
        writer.change(changes.changed(), NodeWriter.SILENT);
        return meant;
    }

    /** Moves what leads to another organisation than its mention means, in one document or, where it is null, in all. */
    void move(@Nullable String document, IdentityResolution resolution) {
        List<Move> moves = moves(document, resolution);
        byDocument(moves.stream().filter(move -> move.to().equals(move.mention().ownOrganisation())))
                .forEach((key, own) -> new NodeWriter(transaction, ownerOfOwn(key), null)
                        .add(
                                own.stream()
                                        .map(move -> IdentityMapping.own(move.mention()))
                                        .toList(),
                                NodeWriter.SILENT));
        if (!moves.isEmpty()) {
            transaction
                    .run(MOVE, Map.of("rows", moves.stream().map(Move::row).toList()))
                    .consume();
        }
        byDocument(moves.stream()
                        .filter(move -> move.from().equals(move.mention().ownOrganisation())))
                .forEach((key, left) -> new NodeWriter(transaction, ownerOfOwn(key), null)
                        .remove(left.stream().map(Move::from).toList()));
    }

    private List<Move> moves(@Nullable String document, IdentityResolution resolution) {
        Map<String, Object> parameters = document == null ? Map.of() : Map.of("document", document);
        return transaction.run(document == null ? MENTIONS : MENTIONS_OF_DOCUMENT, parameters).stream()
                .map(row -> {
                    Mention mention = mention(row);
                    return new Move(mention, row.get("organisation").asString(), resolution.organisation(mention));
                })
                .filter(move -> !move.from().equals(move.to()))
                .toList();
    }

    private static Map<String, List<Move>> byDocument(Stream<Move> moves) {
        return moves.collect(Collectors.groupingBy(move -> move.mention().document()));
    }

    /** What leads from a mention to one organisation and has to lead to another. */
    private record Move(Mention mention, String from, String to) {

        Map<String, Object> row() {
            return Map.of("document", mention.document(), "localId", mention.localId(), "from", from, "to", to);
        }
    }

    /** Takes out of the graph the document's own organisations that no mention means any more. */
    void retire(String document, Collection<Mention> mentions, String run, ZonedDateTime at) {
        List<GraphNode> all = mentions.stream().map(IdentityMapping::own).toList();
        Changes changes = new NodeWriter(transaction, ownerOfOwn(document), run).compare(all);
        new History(transaction, ownerOfOwn(document), run).retire(changes.retired(), at);
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
                        text(node, "localId"),
                        text(node, "name"),
                        list(node, "aliases"),
                        list(node, "identifiers"),
                        node.properties().get("sameAs") == null ? null : text(node, "sameAs")))
                .toList();
    }

    private static String text(GraphNode node, String property) {
        return String.valueOf(node.properties().get(property));
    }

    private static List<String> list(GraphNode node, String property) {
        return node.properties().get(property) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
