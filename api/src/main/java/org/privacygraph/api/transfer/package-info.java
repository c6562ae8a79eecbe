/** Connects counts of transfers to third countries. */
@NullMarked
package org.privacygraph.api.transfer;

import org.jspecify.annotations.NullMarked;
