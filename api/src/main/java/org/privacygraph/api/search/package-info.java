/** Connects the search with its query. */
@NullMarked
package org.privacygraph.api.search;

import org.jspecify.annotations.NullMarked;
