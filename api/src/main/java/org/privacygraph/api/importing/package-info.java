/** Imports files: reads them, compares them with the graph, writes them, and reports on all three. */
@NullMarked
package org.privacygraph.api.importing;

import org.jspecify.annotations.NullMarked;
