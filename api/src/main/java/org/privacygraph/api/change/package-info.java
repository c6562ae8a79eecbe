/** Connects revisions, changes and comparisons of documents. */
@NullMarked
package org.privacygraph.api.change;

import org.jspecify.annotations.NullMarked;
