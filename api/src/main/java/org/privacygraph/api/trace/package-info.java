/** Connects the question about lineage: where data go and where they come from, with paths and a picture. */
@NullMarked
package org.privacygraph.api.trace;

import org.jspecify.annotations.NullMarked;
