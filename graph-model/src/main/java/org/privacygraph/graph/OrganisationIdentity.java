package org.privacygraph.graph;

import java.util.List;
import java.util.Map;

/**
 * An explicit decision that organisations of several documents are one.
 *
 * @param key key that documents refer to
 * @param name the name to show
 * @param aliases other names
 * @param reason why they are one
 */
public record OrganisationIdentity(String key, String name, List<String> aliases, String reason) {

    /** Copies the aliases. */
    public OrganisationIdentity {
        aliases = List.copyOf(aliases);
    }

    /** The node that the graph should hold for it. */
    public GraphNode node() {
        return new GraphNode(
                NodeLabel.ORGANISATION,
                NodeLabel.ORGANISATION.slug() + "/" + key,
                Map.of("name", name, "aliases", aliases, "reason", reason),
                List.of());
    }
}
