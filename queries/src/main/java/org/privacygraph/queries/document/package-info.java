/** Whole documents, with all that they say. */
@NullMarked
package org.privacygraph.queries.document;

import org.jspecify.annotations.NullMarked;
