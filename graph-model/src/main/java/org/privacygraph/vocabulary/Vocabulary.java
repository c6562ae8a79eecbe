package org.privacygraph.vocabulary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All shared concepts and dated law that ship with the project.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Vocabulary {

    private static final class Bundled {
        static final Vocabulary INSTANCE = new Vocabulary();
    }

    private final Map<Scheme, ConceptIndex> schemes = new EnumMap<>(Scheme.class);
    private final List<AdequacyDecision> adequacyDecisions = Tables.adequacyDecisions();
    private final List<Membership> memberships = Tables.memberships();
    private final Map<String, List<String>> rightsByLegalBasis = Tables.rightsByLegalBasis();

    private Vocabulary() {
        for (Scheme scheme : Scheme.values()) {
            schemes.put(scheme, new ConceptIndex(scheme, Tables.concepts(scheme)));
        }
    }

    /** The vocabulary that ships with the project. */
    public static Vocabulary bundled() {
        return Bundled.INSTANCE;
    }

    /** All concepts of a scheme, in the order of its table. */
    public Collection<Concept> concepts(Scheme scheme) {
        return index(scheme).all();
    }

    /** The concept with exactly this key. */
    public Optional<Concept> find(Scheme scheme, String key) {
        return Optional.ofNullable(index(scheme).byKey(key));
    }

    /** The concept with this id, of whatever scheme. */
    public Optional<Concept> findById(String id) {
        int slash = id.indexOf('/');
        return schemes.keySet().stream()
                .filter(scheme -> slash > 0 && scheme.slug().equals(id.substring(0, slash)))
                .findFirst()
                .flatMap(scheme -> find(scheme, id.substring(slash + 1)));
    }

    /**
     * The concept that a key, a label or a synonym means, in English or German; upper and lower case, spaces, hyphens
     * and underscores do not matter.
     *
     * @throws UnknownConceptException when the word means none; it names the nearest concepts
     */
    public Concept resolve(Scheme scheme, String word) {
        return index(scheme).resolve(word);
    }

    /** The concepts of a scheme whose words are nearest to {@code word}, nearest first. */
    public List<Concept> nearest(Scheme scheme, String word) {
        return index(scheme).nearest(word);
    }

    /** Keys of the concept and of all that is narrower, however deep. */
    public Set<String> withNarrower(Concept concept) {
        return index(concept.scheme()).closure(concept.key());
    }

    /** Adequacy decisions and frameworks of all regimes, valid or not. */
    public List<AdequacyDecision> adequacyDecisions() {
        return adequacyDecisions;
    }

    /** Dated memberships of countries in regions. */
    public List<Membership> memberships() {
        return memberships;
    }

    /** Keys of the rights that follow from a legal basis, as DPV maps them; empty where it maps none. */
    public List<String> rightsOf(String legalBasis) {
        return rightsByLegalBasis.getOrDefault(legalBasis, List.of());
    }

    /** Keys of the regions that a country belongs to on a day, with their status. */
    public Map<String, Validity.Status> regionsOf(String country, LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.country().equals(country))
                .collect(Collectors.toMap(
                        Membership::region,
                        membership -> membership.validity().on(day),
                        (one, other) -> one == Validity.Status.VALID ? one : other));
    }

    private ConceptIndex index(Scheme scheme) {
        return Objects.requireNonNull(schemes.get(scheme));
    }
}
