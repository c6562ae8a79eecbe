package org.privacygraph.importers.coding;

import java.util.List;
import org.privacygraph.importers.ReadReport.Reason;

/**
 * What a text of a source means.
 *
 * @param keys keys of concepts that it names, in its order, each once
 * @param left parts of it that were not understood
 */
public record Coding(List<String> keys, List<Left> left) {

    /** A text that says nothing. */
    public static final Coding NOT_STATED = new Coding(List.of(), List.of());

    /** Copies the lists. */
    public Coding {
        keys = List.copyOf(keys);
        left = List.copyOf(left);
    }

    /** A text that means one concept. */
    public static Coding of(String key) {
        return new Coding(List.of(key), List.of());
    }

    /** A text that was not understood. */
    public static Coding left(String text, Reason reason, String decision) {
        return new Coding(List.of(), List.of(new Left(text, reason, decision)));
    }

    /** Whether the text says nothing. */
    public boolean isNotStated() {
        return keys.isEmpty() && left.isEmpty();
    }

    /**
     * A part of a text that was not understood.
     *
     * @param text the part
     * @param reason why
     * @param decision what was done about it, a sentence
     */
    public record Left(String text, Reason reason, String decision) {}
}
