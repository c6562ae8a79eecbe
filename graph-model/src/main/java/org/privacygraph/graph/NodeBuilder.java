package org.privacygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Detail;
import org.privacygraph.fact.Link;
import org.privacygraph.provenance.Locator;

/** Collects what one node says; what is not stated leaves no property. */
final class NodeBuilder {

    private static final String ORGANISATION = NodeLabel.ORGANISATION.slug() + "/";

    private final NodeLabel label;
    private final String id;
    private final StatementIds statements;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Set<GraphRelationship> relationships = new LinkedHashSet<>();

    NodeBuilder(NodeLabel label, String id, StatementIds statements) {
        this.label = label;
        this.id = id;
        this.statements = statements;
    }

    NodeBuilder property(String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    NodeBuilder list(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            properties.put(name, List.copyOf(values));
        }
        return this;
    }

    NodeBuilder locators(String name, List<Locator> locators) {
        return list(name, statements.of(locators));
    }

    NodeBuilder detail(String name, @Nullable Detail detail) {
        return detail == null ? this : property(name, detail.text()).locators(name + "Statements", detail.locators());
    }

    NodeBuilder relationship(RelationshipType type, @Nullable String target) {
        if (target != null) {
            add(type, target, Map.of());
        }
        return this;
    }

    NodeBuilder link(RelationshipType type, Link link, Function<String, String> target) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("assertion", link.assertion().name());
        about.put("grain", link.grain().name());
        if (link.words() != null) {
            about.put(type == RelationshipType.ON_BASIS ? "interest" : "words", link.words());
        }
        if (link.note() != null) {
            about.put("note", link.note());
        }
        if (!link.locators().isEmpty()) {
            about.put("statements", statements.of(link.locators()));
        }
        add(type, target.apply(link.target()), about);
        return this;
    }

    NodeBuilder links(RelationshipType type, List<Link> links, Function<String, String> target) {
        links.forEach(link -> link(type, link, target));
        return this;
    }

    /** What leads to an organisation tells which mention it means, so that it can be led to another one. */
    private void add(RelationshipType type, String target, Map<String, Object> about) {
        Map<String, Object> all = new LinkedHashMap<>(about);
        if (target.startsWith(ORGANISATION)) {
            all.put(GraphRelationship.MENTION, target.substring(target.lastIndexOf('/') + 1));
        }
        relationships.add(new GraphRelationship(type, target, all));
    }

    GraphNode build() {
        return new GraphNode(label, id, properties, new ArrayList<>(relationships));
    }
}
