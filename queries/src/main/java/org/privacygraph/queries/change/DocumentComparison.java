package org.privacygraph.queries.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privacygraph.queries.GraphReader;

/**
 * Compares what two documents say, or one document at two revisions, fact by fact.
 *
 * <p>Facts are the same where they have the same kind and the same id within their documents, which importers make of
 * what a fact is about; of what is left, where they are the only ones of their kind with the same words.
 */
public final class DocumentComparison {

    private final FactStates states;
    private final Revisions revisions;

    /** Asks through {@code reader}. */
    public DocumentComparison(GraphReader reader) {
        this.states = new FactStates(reader);
        this.revisions = new Revisions(reader);
    }

    /**
     * A document at a revision.
     *
     * @param document its key
     * @param revision the revision; none for what it says now
     */
    public record Version(String document, Optional<Long> revision) {}

    /**
     * What became of facts from one version to another.
     *
     * @param changes what was added, retired, changed or moved; by id
     * @param unchanged number of facts that say the same in both
     */
    public record Comparison(List<FactChange> changes, int unchanged) {

        /** Copies the list. */
        public Comparison {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Compares two versions; nothing where one of the documents is not there at its revision.
     *
     * @throws UnknownRevisionException when there is no such revision, or the graph no longer knows all of it
     */
    public Optional<Comparison> compare(Version before, Version after) {
        Map<String, FactState> was = byContent(state(before));
        Map<String, FactState> is = byContent(state(after));
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.empty();
        }
        pairByWords(was, is);
        boolean sameDocument = before.document().equals(after.document());
        List<FactChange> changes = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<String, FactState> entry : is.entrySet()) {
            FactChange change = FactChange.of(was.remove(entry.getKey()), entry.getValue());
            boolean same = change.kind() == FactChange.Kind.MOVED
                    && (change.differences().isEmpty() || !sameDocument);
            if (same) {
                unchanged++;
            } else {
                changes.add(change);
            }
        }
        was.values().forEach(gone -> changes.add(FactChange.of(gone, null)));
        changes.sort(Comparator.comparing(FactChange::id));
        return Optional.of(new Comparison(changes, unchanged));
    }

    private Collection<FactState> state(Version version) {
        long revision = version.revision().orElse(FactStates.NOW);
        if (version.revision().isPresent()) {
            revisions.require(revision);
            if (revisions.forgotten(revision).contains(version.document())) {
                throw new UnknownRevisionException("What " + version.document() + " said at revision " + revision
                        + " is not known any more: an import that it rested on was taken back later.");
            }
        }
        return states.at(version.document(), revision).values();
    }

    private static Map<String, FactState> byContent(Collection<FactState> states) {
        return states.stream()
                .collect(Collectors.toMap(
                        DocumentComparison::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The document itself has the id of no fact: there is one on each side. */
    private static String key(FactState state) {
        return state.label().isFact() ? state.label() + "/" + state.localId() : "";
    }

    /** Gives facts that are left over on both sides the same key, where no other has their kind and words. */
    private static void pairByWords(Map<String, FactState> was, Map<String, FactState> is) {
        Map<String, List<String>> left = words(was, is);
        Map<String, List<String>> right = words(is, was);
        left.forEach((words, keys) -> {
            List<String> others = right.getOrDefault(words, List.of());
            if (keys.size() == 1 && others.size() == 1) {
                FactState moved = was.remove(keys.getFirst());
                was.put(others.getFirst(), moved);
            }
        });
    }

    private static Map<String, List<String>> words(Map<String, FactState> of, Map<String, FactState> but) {
        Map<String, List<String>> keys = new HashMap<>();
        of.forEach((key, state) -> {
            if (!but.containsKey(key) && state.name() != null) {
                keys.computeIfAbsent(state.label() + "/" + state.name(), any -> new ArrayList<>())
                        .add(key);
            }
        });
        return keys;
    }
}
