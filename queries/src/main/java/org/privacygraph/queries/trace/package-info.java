/** Traces where personal data go and where they come from: one engine behind list, count, picture and export. */
@NullMarked
package org.privacygraph.queries.trace;

import org.jspecify.annotations.NullMarked;
