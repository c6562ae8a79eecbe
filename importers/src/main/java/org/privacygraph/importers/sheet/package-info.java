/** Reads records of processing activities that are kept as spreadsheets. */
@NullMarked
package org.privacygraph.importers.sheet;

import org.jspecify.annotations.NullMarked;
