/** What the graph said before and says now: revisions, changes since one, comparisons of documents. */
@NullMarked
package org.privacygraph.queries.change;

import org.jspecify.annotations.NullMarked;
