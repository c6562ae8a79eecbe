/** Connects data flows and recipients with their queries. */
@NullMarked
package org.privacygraph.api.lineage;

import org.jspecify.annotations.NullMarked;
