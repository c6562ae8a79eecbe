package org.privacygraph.importers.fides;

import java.util.ArrayList;
import java.util.List;
import org.privacygraph.fact.DataSource;
import org.privacygraph.fact.Link;
import org.privacygraph.importers.FactIds;
import org.privacygraph.importers.ReadReport.Reason;
import org.privacygraph.importers.json.JsonValue;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Grain;

/** Where a system has its data from: its users, or other systems of the file. */
final class Sources {

    private final Manifest manifest;
    private final Collected collected;
    private final Systems systems;

    Sources(Manifest manifest, Collected collected, Systems systems) {
        this.manifest = manifest;
        this.collected = collected;
        this.systems = systems;
    }

    /** The sources of a declaration: those that it names, or all of its system where it names none. */
    List<Link> of(Manifest.Resource system, JsonValue declaration) {
        List<Link> links = new ArrayList<>();
        JsonValue flows = system.member("ingress");
        if (!flows.isStatedList()) {
            flows.lost();
            return links;
        }
        if (!collected.mayRead(flows)) {
            return links;
        }
        List<String> named = declaration.member("ingress").items().stream()
                .map(item -> item.node().asText())
                .toList();
        for (JsonValue flow : flows.items()) {
            String key = flow.isStatedObject() ? flow.member("fides_key").text(Manifest.LONGEST_KEY) : null;
            if (key == null) {
                flow.lost();
                continue;
            }
            String type = flow.member("type").words(Manifest.LONGEST_KEY);
            flow.member("data_categories")
                    .left(Reason.NOT_MODELLED, "A source is told without its data; it was left out.");
            Systems.Service service = systems.find(key);
            boolean user = key.equals("user") && "user".equals(type);
            if (!user && service == null) {
                if (manifest.find(Manifest.DATASET, key) == null) {
                    flow.member("fides_key").left(Reason.NOT_MODELLED, "The file does not hold it; it was left out.");
                }
            } else if (named.isEmpty() || named.contains(key)) {
                String id = collected.shared(
                        "source",
                        key,
                        manifest.line(flow),
                        evidence -> new DataSource(
                                FactIds.of("source", key),
                                evidence,
                                user ? DataSource.Kind.DATA_SUBJECT : DataSource.Kind.ORGANISATION,
                                service == null ? null : service.id(),
                                null));
                Grain grain = named.isEmpty() ? Grain.SAME_DOCUMENT : Grain.PAIRED;
                links.add(new Link(id, Assertion.STATED, grain, null, List.of(manifest.line(flow)), null));
            }
        }
        return links.stream().distinct().toList();
    }
}
