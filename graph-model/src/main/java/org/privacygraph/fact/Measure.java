package org.privacygraph.fact;

import java.util.List;
import org.privacygraph.provenance.Evidence;

/**
 * A technical or organisational measure (GDPR Art. 32).
 *
 * @param id see {@link Fact#id()}
 * @param evidence see {@link Fact#evidence()}
 * @param statement short paraphrase
 * @param concepts keys of measures
 */
public record Measure(String id, Evidence evidence, String statement, List<Link> concepts) implements Fact {

    /** Copies the lists. */
    public Measure {
        concepts = List.copyOf(concepts);
    }
}
