package org.privacygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.privacygraph.vocabulary.AdequacyDecision;
import org.privacygraph.vocabulary.Concept;
import org.privacygraph.vocabulary.Membership;
import org.privacygraph.vocabulary.Scheme;
import org.privacygraph.vocabulary.Validity;
import org.privacygraph.vocabulary.Vocabulary;

/** Turns the vocabulary into the nodes that the graph should hold for it. */
public final class VocabularyMapping {

    private VocabularyMapping() {}

    /** One node a concept and an adequacy decision. */
    public static List<GraphNode> nodes(Vocabulary vocabulary) {
        List<GraphNode> nodes = new ArrayList<>();
        for (Scheme scheme : Scheme.values()) {
            vocabulary.concepts(scheme).forEach(concept -> nodes.add(concept(concept, vocabulary)));
        }
        vocabulary.adequacyDecisions().forEach(decision -> nodes.add(adequacy(decision, vocabulary)));
        return nodes;
    }

    private static GraphNode concept(Concept concept, Vocabulary vocabulary) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("key", concept.key());
        properties.put("name", concept.labelEn());
        properties.put("nameDe", concept.labelDe());
        properties.put("synonymsEn", concept.synonymsEn());
        properties.put("synonymsDe", concept.synonymsDe());
        properties.put("iri", concept.iri());
        put(properties, "definition", concept.definition());
        put(properties, "lawSource", concept.source());
        validity(properties, concept.validity());
        List<GraphRelationship> relationships = new ArrayList<>();
        concept.broader()
                .forEach(parent -> relationships.add(new GraphRelationship(
                        RelationshipType.BROADER, concept.scheme().idOf(parent), Map.of())));
        if (concept.scheme() == Scheme.LEGAL_BASIS) {
            vocabulary
                    .rightsOf(concept.key())
                    .forEach(right -> relationships.add(
                            new GraphRelationship(RelationshipType.HAS_RIGHT, Scheme.RIGHT.idOf(right), Map.of())));
        }
        if (concept.scheme() == Scheme.COUNTRY) {
            vocabulary.memberships().stream()
                    .filter(membership -> membership.country().equals(concept.key()))
                    .forEach(membership -> relationships.add(membership(membership)));
        }
        return new GraphNode(NodeLabel.of(concept.scheme()), concept.id(), properties, relationships);
    }

    private static GraphRelationship membership(Membership membership) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("lawSource", membership.source());
        validity(properties, membership.validity());
        return new GraphRelationship(RelationshipType.MEMBER_OF, Scheme.REGION.idOf(membership.region()), properties);
    }

    private static GraphNode adequacy(AdequacyDecision decision, Vocabulary vocabulary) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("regime", decision.regime().name());
        properties.put("reference", decision.reference());
        properties.put("lawSource", decision.source());
        put(properties, "scope", decision.scope());
        put(properties, "statusNote", decision.statusNote());
        validity(properties, decision.validity());
        String country = decision.country();
        String id = String.join(
                "/",
                NodeLabel.ADEQUACY_DECISION.slug(),
                decision.regime().name(),
                country == null ? "-" : country,
                slug(decision.reference() + " " + decision.validity().from()));
        List<GraphRelationship> relationships = new ArrayList<>();
        if (country != null) {
            Scheme scheme = vocabulary.find(Scheme.COUNTRY, country).isPresent() ? Scheme.COUNTRY : Scheme.REGION;
            relationships.add(new GraphRelationship(RelationshipType.FINDS_ADEQUATE, scheme.idOf(country), Map.of()));
        }
        return new GraphNode(NodeLabel.ADEQUACY_DECISION, id, properties, relationships);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static void validity(Map<String, Object> properties, Validity validity) {
        put(properties, "validFrom", validity.from());
        put(properties, "validTo", validity.to());
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
