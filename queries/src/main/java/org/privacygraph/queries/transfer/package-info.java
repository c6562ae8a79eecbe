/** Transfers to third countries, counted. */
@NullMarked
package org.privacygraph.queries.transfer;

import org.jspecify.annotations.NullMarked;
