package org.privacygraph.api.importing;

import org.jspecify.annotations.Nullable;

/**
 * How files are imported.
 *
 * @param format name of their format; null where each file tells it
 * @param dryRun whether to look only
 * @param retiredShare largest share of a document's facts that may be retired, from 0 to 1
 * @param incomplete whether facts may be retired although not all of the document could be read
 * @param by who imports
 */
public record ImportSettings(
        @Nullable String format, boolean dryRun, double retiredShare, boolean incomplete, String by) {}
