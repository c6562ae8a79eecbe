package org.privacygraph.fact;

import java.util.List;
import org.privacygraph.provenance.LineRange;

/**
 * A side of a fact that has lines of its own, such as the fee of a right.
 *
 * @param text short paraphrase
 * @param lines lines that say so
 */
public record Detail(String text, List<LineRange> lines) {

    /** Copies the lines. */
    public Detail {
        lines = List.copyOf(lines);
    }
}
