package org.privacygraph.vocabulary;

import java.util.List;

/** A word that means no concept of a scheme; the message names the nearest ones. */
public final class UnknownConceptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Scheme scheme;
    private final String word;
    private final transient List<Concept> nearest;

    UnknownConceptException(Scheme scheme, String word, List<Concept> nearest) {
        super(message(scheme, word, nearest));
        this.scheme = scheme;
        this.word = word;
        this.nearest = List.copyOf(nearest);
    }

    private static String message(Scheme scheme, String word, List<Concept> nearest) {
        String names = String.join(
                ", ",
                nearest.stream()
                        .map(concept -> concept.key() + " (" + concept.labelEn() + ")")
                        .toList());
        String shown = word.length() > 100 ? word.substring(0, 100) + "..." : word;
        return "'" + shown + "' is no " + scheme.noun() + (names.isEmpty() ? "." : "; nearest: " + names + ".");
    }

    /** The scheme that was searched. */
    public Scheme scheme() {
        return scheme;
    }

    /** The word that was not found. */
    public String word() {
        return word;
    }

    /** The nearest concepts, nearest first. */
    public List<Concept> nearest() {
        return nearest;
    }
}
