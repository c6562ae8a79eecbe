/** Data flows and their recipients. */
@NullMarked
package org.privacygraph.queries.lineage;

import org.jspecify.annotations.NullMarked;
