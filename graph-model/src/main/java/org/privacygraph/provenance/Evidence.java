package org.privacygraph.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on: the lines of its document that say so, and how they say it.
 *
 * @param lines lines of the document, in order; never empty
 * @param assertion how the lines say it
 * @param note a word of the reader's own, for people
 */
public record Evidence(
        List<LineRange> lines,
        Assertion assertion,
        @Nullable String note) {

    /** Refuses evidence without lines: no evidence, no fact. */
    public Evidence {
        lines = lines.stream().sorted().distinct().toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Evidence names at least one line");
        }
    }
}
