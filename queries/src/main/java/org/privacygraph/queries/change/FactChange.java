package org.privacygraph.queries.change;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.privacygraph.graph.NodeLabel;

/**
 * What became of one fact.
 *
 * @param kind what
 * @param id its id; where the two are of different documents, that of the later
 * @param label the kind of fact
 * @param name its words now, or those that it had; null where it has none
 * @param differences what it said before and says now; of all that it says where it came or went
 */
public record FactChange(
        Kind kind, String id, NodeLabel label, @Nullable String name, List<Difference> differences) {

    /** Copies the list. */
    public FactChange {
        differences = List.copyOf(differences);
    }

    /** What became of a fact. */
    public enum Kind {
        /** It was not said before. */
        ADDED,
        /** It is no longer said. */
        RETIRED,
        /** It says something else. */
        CHANGED,
        /** It says the same elsewhere in the document. */
        MOVED
    }

    /**
     * A property or tie of a fact that says something else.
     *
     * @param of its name
     * @param before what it said
     * @param after what it says
     */
    public record Difference(String of, List<String> before, List<String> after) {

        /** Copies the lists. */
        public Difference {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Of two states of a fact of which one at least is there. */
    static FactChange of(@Nullable FactState before, @Nullable FactState after) {
        FactState one = Objects.requireNonNull(after != null ? after : before);
        if (before == null || after == null) {
            Kind kind = before == null ? Kind.ADDED : Kind.RETIRED;
            return new FactChange(kind, one.id(), one.label(), one.name(), said(before, after));
        }
        List<Difference> said = said(before, after);
        return said.isEmpty()
                ? new FactChange(
                        Kind.MOVED, one.id(), one.label(), one.name(), differences(before.places(), after.places()))
                : new FactChange(Kind.CHANGED, one.id(), one.label(), one.name(), said);
    }

    private static List<Difference> said(@Nullable FactState before, @Nullable FactState after) {
        return differences(
                before == null ? new java.util.TreeMap<>() : before.says(),
                after == null ? new java.util.TreeMap<>() : after.says());
    }

    private static List<Difference> differences(
            SortedMap<String, List<String>> before, SortedMap<String, List<String>> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .flatMap(name -> {
                    List<String> was = before.getOrDefault(name, List.of());
                    List<String> is = after.getOrDefault(name, List.of());
                    return was.equals(is) ? Stream.empty() : Stream.of(new Difference(name, was, is));
                })
                .toList();
    }
}
