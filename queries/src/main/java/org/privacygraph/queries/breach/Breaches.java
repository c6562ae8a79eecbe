package org.privacygraph.queries.breach;

import org.privacygraph.queries.GraphReader;

/**
 * All questions about a breach.
 *
 * @param chains chains of processors
 * @param controllers who decides
 * @param data which data
 * @param facets activities, people, places and measures
 * @param onward further recipients
 * @param authorities supervisory authorities
 */
public record Breaches(
        ProcessorChains chains,
        ConcernedControllers controllers,
        ConcernedData data,
        BreachFacets facets,
        Onward onward,
        SupervisoryAuthorities authorities) {

    /** Asks through {@code reader}. */
    public Breaches(GraphReader reader) {
        this(
                new ProcessorChains(reader),
                new ConcernedControllers(reader),
                new ConcernedData(reader),
                new BreachFacets(reader),
                new Onward(reader),
                new SupervisoryAuthorities(reader));
    }
}
