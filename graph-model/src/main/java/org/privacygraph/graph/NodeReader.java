package org.privacygraph.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.fact.Detail;
import org.privacygraph.fact.Duration;
import org.privacygraph.fact.Link;
import org.privacygraph.fact.Place;
import org.privacygraph.provenance.Assertion;
import org.privacygraph.provenance.Evidence;
import org.privacygraph.provenance.Grain;
import org.privacygraph.provenance.Locator;
import org.privacygraph.vocabulary.Scheme;

/** Reads what one node says; the counterpart of {@link NodeBuilder}. */
final class NodeReader {

    private static final Comparator<Link> ORDER = Comparator.comparing(Link::target)
            .thenComparing(Link::assertion)
            .thenComparing(Link::grain)
            .thenComparing(link -> String.valueOf(link.words()))
            .thenComparing(link -> String.valueOf(link.note()))
            .thenComparing(link -> link.locators().toString());

    private final GraphNode node;
    private final DocumentNodes document;

    NodeReader(GraphNode node, DocumentNodes document) {
        this.node = node;
        this.document = document;
    }

    String localId() {
        return document.localId(node.id());
    }

    @Nullable
    String text(String name) {
        return (String) node.properties().get(name);
    }

    String required(String name) {
        return required(name, text(name));
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, required(name));
    }

    @Nullable
    Boolean flag(String name) {
        return (Boolean) node.properties().get(name);
    }

    @Nullable
    Integer number(String name) {
        return node.properties().get(name) instanceof Number number ? Math.toIntExact(number.longValue()) : null;
    }

    @Nullable
    LocalDate date(String name) {
        return (LocalDate) node.properties().get(name);
    }

    @Nullable
    Duration duration(String name) {
        String iso = text(name);
        return iso == null ? null : new Duration(iso);
    }

    List<String> list(String name) {
        return strings(node.properties().get(name));
    }

    List<Locator> locators(String name) {
        return document.locators(list(name));
    }

    @Nullable
    Detail detail(String name) {
        String text = text(name);
        return text == null ? null : new Detail(text, locators(name + "Statements"));
    }

    Evidence evidence() {
        return new Evidence(
                document.locators(of(RelationshipType.EVIDENCED_BY)
                        .map(GraphRelationship::target)
                        .toList()),
                constant(Assertion.class, "assertion"),
                text("note"));
    }

    /** Id of the fact that the only relationship of this type leads to, within the document. */
    @Nullable
    String fact(RelationshipType type) {
        return of(type).findFirst()
                .map(relationship -> document.localId(relationship.target()))
                .orElse(null);
    }

    /** Id of the organisation or recipient group that the only relationship of this type leads to. */
    @Nullable
    String party(RelationshipType type) {
        return of(type).findFirst().map(document::party).orElse(null);
    }

    /** Key of the concept that the only relationship of this type leads to. */
    @Nullable
    String concept(RelationshipType type, Scheme scheme) {
        return of(type).findFirst()
                .map(relationship -> key(relationship, scheme))
                .orElse(null);
    }

    /**
     * Key of the identity that the document claims for an organisation: the property says it, or, where the relationship
     * names no mention and so was not led elsewhere, the organisation that it leads to.
     */
    @Nullable
    String sameAs() {
        String told = text("sameAs");
        return told != null
                ? told
                : of(RelationshipType.IDENTIFIES)
                        .filter(relationship -> !relationship.properties().containsKey(DocumentNodes.MENTION))
                        .findFirst()
                        .map(relationship -> document.sameAs(localId(), relationship.target()))
                        .orElse(null);
    }

    List<Link> facts(RelationshipType type) {
        return of(type).map(relationship -> link(relationship, document.localId(relationship.target())))
                .sorted(ORDER)
                .toList();
    }

    List<Link> parties(RelationshipType type) {
        return of(type).map(relationship -> link(relationship, document.party(relationship)))
                .sorted(ORDER)
                .toList();
    }

    List<Link> concepts(RelationshipType type, Scheme scheme) {
        return of(type).map(relationship -> link(relationship, key(relationship, scheme)))
                .sorted(ORDER)
                .toList();
    }

    List<Place> places(RelationshipType type) {
        return of(type).map(this::place)
                .sorted(Comparator.comparing(Place::scope).thenComparing(Place::link, ORDER))
                .toList();
    }

    @Nullable
    Place place(RelationshipType type) {
        return of(type).findFirst().map(this::place).orElse(null);
    }

    /** The value, which every such node has. */
    <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("Node " + node.id() + " has no " + name);
        }
        return value;
    }

    private Stream<GraphRelationship> of(RelationshipType type) {
        return node.relationships().stream().filter(relationship -> relationship.type() == type);
    }

    private Place place(GraphRelationship relationship) {
        boolean country = relationship.target().startsWith(Scheme.COUNTRY.idOf(""));
        return new Place(
                country ? Place.Scope.COUNTRY : Place.Scope.REGION,
                link(relationship, key(relationship, country ? Scheme.COUNTRY : Scheme.REGION)));
    }

    private Link link(GraphRelationship relationship, String target) {
        Map<String, Object> about = relationship.properties();
        return new Link(
                target,
                Assertion.valueOf(String.valueOf(about.get("assertion"))),
                Grain.valueOf(String.valueOf(about.get("grain"))),
                (String) about.get(relationship.type() == RelationshipType.ON_BASIS ? "interest" : "words"),
                document.locators(strings(about.get("statements"))),
                (String) about.get("note"));
    }

    private String key(GraphRelationship relationship, Scheme scheme) {
        if (!relationship.target().startsWith(scheme.idOf(""))) {
            throw new IllegalArgumentException(
                    "Node " + node.id() + " has no " + scheme.noun() + ", but " + relationship.target());
        }
        return relationship.target().substring(scheme.idOf("").length());
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
