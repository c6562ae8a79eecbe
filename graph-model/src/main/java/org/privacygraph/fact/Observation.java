package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;

/**
 * A contradiction, a silence or an ambiguity that a reader of the document noticed.
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param kind what was noticed
 * @param statement short paraphrase
 * @param article the provision that it touches, such as {@code GDPR 13(2)(a)}
 * @param about ids of the facts that it is about
 */
public record Observation(
        String id,
        Evidence evidence,
        Kind kind,
        String statement,
        @Nullable String article,
        List<Link> about) implements Fact {

    /** Copies the lists. */
    public Observation {
        about = List.copyOf(about);
    }

    /** What was noticed. */
    public enum Kind {
        CONTRADICTION,
        SILENCE,
        AMBIGUITY,
        OUTDATED_LAW,
        EDITORIAL
    }
}
