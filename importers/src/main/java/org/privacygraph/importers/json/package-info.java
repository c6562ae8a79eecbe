/** Reads JSON that may be broken or hostile, and remembers where each value stands. */
@NullMarked
package org.privacygraph.importers.json;

import org.jspecify.annotations.NullMarked;
