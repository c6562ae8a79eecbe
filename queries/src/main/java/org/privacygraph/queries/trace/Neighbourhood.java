package org.privacygraph.queries.trace;

import java.util.Collection;
import java.util.List;

/**
 * What leads on from a place.
 *
 * <p>The same place always has the same steps, whichever others are asked for with it. A step starts at one of the places
 * that were asked for.
 */
@FunctionalInterface
public interface Neighbourhood {

    /** All steps that start at one of these places. */
    List<Step> from(Collection<Place> places);
}
