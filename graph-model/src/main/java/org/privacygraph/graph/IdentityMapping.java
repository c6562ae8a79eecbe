package org.privacygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.identity.MatchKey;
import org.privacygraph.identity.MatchRefusal;
import org.privacygraph.identity.Mention;
import org.privacygraph.identity.OrganisationDecisions;
import org.privacygraph.identity.OrganisationIdentity;

/** Turns decisions on organisations, and the organisations that nobody decided on, into nodes. */
public final class IdentityMapping {

    private IdentityMapping() {}

    /** One node an identity and a refusal. */
    public static List<GraphNode> nodes(OrganisationDecisions decisions) {
        List<GraphNode> nodes = new ArrayList<>();
        decisions.identities().forEach(identity -> nodes.add(identity(identity)));
        decisions.refusals().forEach(refusal -> nodes.add(refusal(decisions.key(), refusal)));
        return nodes;
    }

    /** The organisation that is one document's alone. */
    public static GraphNode own(Mention mention) {
        Map<String, Object> properties = named(mention.name(), mention.aliases());
        return new GraphNode(NodeLabel.ORGANISATION, mention.ownOrganisation(), properties, List.of());
    }

    private static GraphNode identity(OrganisationIdentity identity) {
        Map<String, Object> properties = named(identity.name(), identity.aliases());
        put(properties, "identifiers", identity.identifiers());
        put(properties, "members", identity.members());
        properties.put("reason", identity.reason());
        return new GraphNode(NodeLabel.ORGANISATION, identity.id(), properties, List.of());
    }

    private static GraphNode refusal(String key, MatchRefusal refusal) {
        return new GraphNode(
                NodeLabel.MATCH_REFUSAL,
                NodeLabel.MATCH_REFUSAL.slug() + "/" + key + "/" + digest(refusal.organisations()),
                Map.of("organisations", refusal.organisations(), "reason", refusal.reason()),
                List.of());
    }

    /** A name of its own for every set of organisations, short enough for an index however many they are. */
    private static String digest(List<String> organisations) {
        return new GraphNode(NodeLabel.MATCH_REFUSAL, "", Map.of("organisations", organisations), List.of()).hash();
    }

    private static Map<String, Object> named(String name, List<String> aliases) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", name);
        properties.put("aliases", aliases);
        @Nullable String matchKey = MatchKey.of(name);
        if (matchKey != null) {
            properties.put("matchKey", matchKey);
        }
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, List<String> values) {
        if (!values.isEmpty()) {
            properties.put(name, values);
        }
    }
}
