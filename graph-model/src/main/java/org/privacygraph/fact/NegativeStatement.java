package org.privacygraph.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.privacygraph.provenance.Evidence;

/**
 * Something that a document says is not done: a fact of its own.
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param kind what is denied
 * @param statement short paraphrase
 * @param qualification what weakens it
 * @param about ids of the facts that it is about
 * @param places places that it is about
 * @param contradictedBy ids of facts of the same document that say the contrary
 */
public record NegativeStatement(
        String id,
        Evidence evidence,
        Kind kind,
        String statement,
        @Nullable String qualification,
        List<Link> about,
        List<Place> places,
        List<Link> contradictedBy)
        implements Fact {

    /** Copies the lists. */
    public NegativeStatement {
        about = List.copyOf(about);
        places = List.copyOf(places);
        contradictedBy = List.copyOf(contradictedBy);
    }

    /** What is denied. */
    public enum Kind {
        NOT_COLLECTED,
        NOT_SHARED,
        NOT_SOLD,
        NOT_TRANSFERRED,
        NOT_STORED,
        NOT_IDENTIFIED,
        NOT_USED,
        NOT_RETAINED,
        NOT_RELIED_ON,
        NOT_RESPONSIBLE
    }
}
