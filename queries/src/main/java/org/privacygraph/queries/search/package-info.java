/** Finds nodes by words. */
@NullMarked
package org.privacygraph.queries.search;

import org.jspecify.annotations.NullMarked;
