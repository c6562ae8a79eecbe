package org.privacygraph.importers.tilt;

import org.jspecify.annotations.Nullable;

/**
 * What the readers of the parts of a document share.
 *
 * @param coder meaning of texts
 * @param facts facts so far
 * @param parties organisations, groups and contacts so far
 * @param items data items so far
 * @param controller id of the controller; null where the document names none
 */
record TiltContext(
        TiltCoder coder,
        TiltFacts facts,
        TiltParties parties,
        TiltItems items,
        @Nullable String controller) {}
