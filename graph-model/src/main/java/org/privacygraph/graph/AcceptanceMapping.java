package org.privacygraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.privacygraph.acceptance.FindingAcceptance;
import org.privacygraph.acceptance.FindingAcceptances;

/** Turns accepted findings into nodes. */
public final class AcceptanceMapping {

    private AcceptanceMapping() {}

    /** One node an accepted finding; it leads nowhere, so that it stays when the finding goes. */
    public static List<GraphNode> nodes(FindingAcceptances file) {
        return file.acceptances().stream().map(AcceptanceMapping::node).toList();
    }

    private static GraphNode node(FindingAcceptance acceptance) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("code", acceptance.code());
        properties.put("subject", acceptance.subject());
        if (acceptance.about() != null) {
            properties.put("about", acceptance.about());
        }
        properties.put("reason", acceptance.reason());
        properties.put("by", acceptance.by());
        properties.put("until", acceptance.until());
        return new GraphNode(
                NodeLabel.FINDING_ACCEPTANCE,
                NodeLabel.FINDING_ACCEPTANCE.slug() + "/" + acceptance.finding(),
                properties,
                List.of());
    }
}
