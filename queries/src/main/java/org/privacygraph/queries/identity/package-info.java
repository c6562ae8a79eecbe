/** Proposes which organisations of several documents are likely to be one. */
@NullMarked
package org.privacygraph.queries.identity;

import org.jspecify.annotations.NullMarked;
