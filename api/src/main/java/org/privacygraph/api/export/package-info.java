/** Writes documents of the graph in forms that other tools read. */
@NullMarked
package org.privacygraph.api.export;

import org.jspecify.annotations.NullMarked;
