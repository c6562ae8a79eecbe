/** Lists of nodes of one kind, filtered and in order. */
@NullMarked
package org.privacygraph.queries.catalogue;

import org.jspecify.annotations.NullMarked;
